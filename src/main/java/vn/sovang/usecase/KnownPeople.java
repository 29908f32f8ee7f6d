package vn.sovang.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Person;
import vn.sovang.model.Post;
import vn.sovang.text.Fold;

/// The registry's people with their open posts, prepared for finding those of a list.
final class KnownPeople {
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byIdNumber = new HashMap<>();
    private final Map<Long, Person> byId = new HashMap<>();
    private final Map<Long, List<Post>> posts = new HashMap<>();

    /// @param openPosts posts that have not ended
    KnownPeople(List<Person> people, List<Post> openPosts) {
        for (Person person : people) {
            byId.put(person.id(), person);
            byName.computeIfAbsent(Fold.of(person.fullName()), name -> new ArrayList<>(1))
                    .add(person);
            if (!person.idNumber().isEmpty()) {
                byIdNumber
                        .computeIfAbsent(person.idNumber(), number -> new ArrayList<>(1))
                        .add(person);
            }
        }
        for (Post post : openPosts) {
            posts.computeIfAbsent(post.personId(), id -> new ArrayList<>(1)).add(post);
        }
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param folded the name without diacritics and capitals
    List<Person> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    List<Person> ofIdNumber(String number) {
        return byIdNumber.getOrDefault(number, List.of());
    }

    List<Post> postsOf(Person person) {
        return posts.getOrDefault(person.id(), List.of());
    }
}
