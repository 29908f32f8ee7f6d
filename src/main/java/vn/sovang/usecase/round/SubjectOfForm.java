package vn.sovang.usecase.round;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.UnitIndex;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.work.Journal;

/// Finds whom of the registry a nomination typed by hand speaks of, by the same answer as for lists. What is not sure
/// stays without an entry: nobody is made twice, and the name in the nomination stays as it was typed.
final class SubjectOfForm {
    private final SamePerson people;
    private final UnitStore units;

    SubjectOfForm(Stores stores, Journal journal) {
        people = new SamePerson(stores, journal);
        units = stores.units();
    }

    /// The nomination with the entry it surely means, or as it is.
    Nomination known(Nomination typed) {
        if (typed.kind().isPerson()) {
            Unit workplace = typed.unitName().isEmpty() ? null : unit(typed.unitName());
            Long unitId = typed.unitId() == null && workplace != null ? Long.valueOf(workplace.id()) : typed.unitId();
            return typed.withSubject(typed.personId() == null ? person(typed, unitId) : typed.personId(), unitId);
        }
        Unit unit = typed.unitId() == null ? unit(typed.subjectName()) : null;
        return unit == null ? typed : typed.withSubject(typed.personId(), unit.id());
    }

    private @Nullable Long person(Nomination typed, @Nullable Long unitId) {
        Set<Long> at = unitId == null ? Set.of() : Set.of(unitId);
        PersonSketch sure = people.whoIs(new PersonSketch(0, typed.subjectName(), typed.sex(), typed.birth(), "", at))
                .person();
        return sure == null ? null : sure.id();
    }

    private @Nullable Unit unit(String name) {
        List<Unit> named = new UnitIndex(units.all()).named(name);
        return named.size() == 1 ? named.getFirst() : null;
    }
}
