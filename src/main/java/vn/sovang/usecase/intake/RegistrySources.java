package vn.sovang.usecase.intake;

import vn.sovang.store.Stores;
import vn.sovang.usecase.registry.SamePerson;

/// What of the registry a list is compared with.
record RegistrySources(Stores stores, SamePerson samePerson) {
    /// The registry as it is now.
    KnownRegistry load() {
        return new KnownRegistry(
                stores.units().all(), new KnownPeople(samePerson.lookup(), stores), new KnownHistory(stores));
    }
}
