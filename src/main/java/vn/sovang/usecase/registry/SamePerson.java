package vn.sovang.usecase.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.rule.person.Identity;
import vn.sovang.rule.person.PeopleIndex;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.SketchStore;
import vn.sovang.usecase.work.Journal;

/// Cùng một người? Finds who of the registry may be one person, and remembers who was said to be two.
public final class SamePerson {
    private final SketchStore sketches;
    private final PersonStore people;
    private final Journal journal;

    /// Works on one store.
    public SamePerson(Stores stores, Journal journal) {
        this.sketches = stores.sketches();
        this.people = stores.people();
        this.journal = journal;
    }

    /// Whom of the registry a person may be, stored or just being entered (id 0), the most alike first; those told
    /// apart from them are left out.
    public List<AlikePeople> candidatesFor(Person person) {
        Set<Long> units = new HashSet<>();
        for (Post post : person.id() == 0 ? List.<Post>of() : people.postsOf(person.id())) {
            if (post.unitId() != null) {
                units.add(post.unitId());
            }
        }
        return candidates(new PersonSketch(
                person.id(), person.fullName(), person.sex(), person.birth(), person.idNumber(), units));
    }

    /// As [#candidatesFor(Person)], for what a row of a list says.
    ///
    /// @param unitId the registry's unit that the row means; null when it names none
    public List<AlikePeople> candidatesFor(
            String fullName, @Nullable Sex sex, @Nullable PartialDate birth, String idNumber, @Nullable Long unitId) {
        Set<Long> units = unitId == null ? Set.of() : Set.of(unitId);
        return candidates(new PersonSketch(0, fullName, sex, birth, idNumber, units));
    }

    /// Who of the registry somebody is who is not of it yet.
    public Identity whoIs(PersonSketch somebody) {
        return new PeopleIndex(sketches.near(somebody)).whoIs(somebody);
    }

    /// As [#whoIs(PersonSketch)], for many: the registry is read once.
    public Function<PersonSketch, Identity> lookup() {
        return new PeopleIndex(sketches.all())::whoIs;
    }

    /// Everybody of the registry who may have been entered twice, the most alike first, without those told apart.
    public List<AlikePeople> overWholeRegistry() {
        Map<Long, Set<Long>> apart = sketches.apart();
        return new PeopleIndex(sketches.all())
                .pairs().stream()
                        .filter(pair ->
                                !isApart(apart, pair.one().id(), pair.other().id()))
                        .toList();
    }

    /// Remembers that two are two people: they are not shown as one again.
    public void apart(long one, long other) {
        String names = name(one) + " và " + name(other);
        journal.<Boolean, RuntimeException>step("Ghi là hai người khác nhau", names, () -> {
            sketches.apart(one, other);
            return true;
        });
    }

    private List<AlikePeople> candidates(PersonSketch one) {
        Collection<Long> apart = one.id() == 0 ? Set.of() : sketches.apartFrom(one.id());
        return new PeopleIndex(sketches.near(one))
                .alike(one).stream()
                        .filter(pair -> !apart.contains(pair.other().id()))
                        .toList();
    }

    private String name(long id) {
        return people.find(id).map(Person::fullName).orElse("");
    }

    private static boolean isApart(Map<Long, Set<Long>> apart, long one, long other) {
        return apart.getOrDefault(Math.min(one, other), Set.of()).contains(Math.max(one, other));
    }
}
