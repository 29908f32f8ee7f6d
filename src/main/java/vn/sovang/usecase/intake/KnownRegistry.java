package vn.sovang.usecase.intake;

import java.util.List;
import vn.sovang.model.registry.Unit;

/// The registry as it was when a list was opened, prepared once, so that a list of thousands of rows is compared anew
/// in
/// a moment after each change by the clerk. Storing the list compares it with the registry as it then is.
public final class KnownRegistry {
    private final KnownUnits units;
    private final KnownPeople people;
    private final KnownHistory history;

    KnownRegistry(List<Unit> units, KnownPeople people, KnownHistory history) {
        this.units = new KnownUnits(units);
        this.people = people;
        this.history = history;
    }

    KnownUnits units() {
        return units;
    }

    KnownPeople people() {
        return people;
    }

    KnownHistory history() {
        return history;
    }
}
