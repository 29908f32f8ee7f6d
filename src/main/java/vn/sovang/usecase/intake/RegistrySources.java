package vn.sovang.usecase.intake;

import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.registry.SamePerson;

/// What of the registry a list is compared with.
public record RegistrySources(
        UnitStore units,
        PersonStore people,
        SamePerson samePerson,
        GrantStore grants,
        RecognisedInitiativeStore initiatives) {
    /// The registry as it is now.
    KnownRegistry load() {
        return new KnownRegistry(
                units.all(), new KnownPeople(samePerson.lookup(), people), new KnownHistory(grants, initiatives));
    }
}
