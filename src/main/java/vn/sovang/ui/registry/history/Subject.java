package vn.sovang.ui.registry.history;

import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;

/// Whose history is shown: a person or a unit of the registry, or a decision.
///
/// @param place post and unit of a person as a decision would name them today; may be empty
public record Subject(Owner owner, String name, String place) {
    /// A person.
    public static Subject of(Person person, String place) {
        return new Subject(new Owner(OwnerKind.PERSON, person.id()), person.fullName(), place);
    }

    /// A unit.
    public static Subject of(Unit unit) {
        return new Subject(new Owner(OwnerKind.UNIT, unit.id()), unit.name(), "");
    }

    /// A decision.
    public static Subject of(Decision decision) {
        return new Subject(new Owner(OwnerKind.DECISION, decision.id()), decision.number(), "");
    }

    boolean isPerson() {
        return owner.kind() == OwnerKind.PERSON;
    }

    long id() {
        return owner.id();
    }
}
