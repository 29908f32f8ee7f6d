package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.Identity;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;

/// The registry's people, prepared for finding those of a list; whoever is found is read once.
final class KnownPeople {
    private final Function<PersonSketch, Identity> lookup;
    private final PersonStore people;
    private final Map<Long, Optional<Person>> read = new HashMap<>();
    private final Map<Long, List<Post>> posts = new HashMap<>();

    /// @param lookup who of the registry somebody is
    KnownPeople(Function<PersonSketch, Identity> lookup, Stores stores) {
        this.lookup = lookup;
        this.people = stores.people();
    }

    Identity whoIs(PersonSketch listed) {
        return lookup.apply(listed);
    }

    Optional<Person> find(long id) {
        return read.computeIfAbsent(id, people::find);
    }

    /// The posts a person holds.
    List<Post> postsOf(Person person) {
        return posts.computeIfAbsent(person.id(), id -> people.postsOf(id).stream()
                .filter(post -> post.to() == null)
                .toList());
    }
}
