package vn.sovang.usecase.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;

/// Gives two nominations of one subject the same entry of the registry.
final class TiedSubject {
    private final PersonStore people;
    private final UnitStore units;

    TiedSubject(Stores stores) {
        people = stores.people();
        units = stores.units();
    }

    /// Both with the first one's entry, else the other's, else a new one; call inside a transaction.
    List<Nomination> of(Nomination one, Nomination other) {
        if (one.kind().isPerson()) {
            Long known = either(one.personId(), other.personId());
            long person = known == null ? added(one) : known;
            return List.of(one.withSubject(person, one.unitId()), other.withSubject(person, other.unitId()));
        }
        Long known = either(one.unitId(), other.unitId());
        long unit = known == null ? addedUnit(one) : known;
        return List.of(one.withSubject(one.personId(), unit), other.withSubject(other.personId(), unit));
    }

    private static @Nullable Long either(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : one;
    }

    private long added(Nomination one) {
        Person person = people.add(Person.listed(one.subjectName(), one.sex(), one.birth(), one.ethnicity()));
        if (one.unitId() != null || !one.post().isEmpty()) {
            people.addPost(new Post(0, person.id(), one.unitId(), one.post(), null, null));
        }
        return person.id();
    }

    private long addedUnit(Nomination one) {
        UnitKind kind = one.kind() == SubjectKind.HOUSEHOLD ? UnitKind.HOUSEHOLD : UnitKind.OTHER;
        return units.add(Unit.named(one.subjectName(), kind, one.proposerUnitId(), false))
                .id();
    }
}
