package vn.sovang.usecase;

import java.util.Map;
import java.util.Set;
import vn.sovang.exchange.RowPair;
import vn.sovang.store.GrantStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.RecognisedInitiativeStore;
import vn.sovang.store.UnitStore;

/// What of the registry a list is compared with.
public record RegistrySources(
        UnitStore units,
        PersonStore people,
        SamePerson samePerson,
        GrantStore grants,
        RecognisedInitiativeStore initiatives) {
    /// A fresh matcher over the registry as it is now.
    RegistryMatcher matcher(Map<String, Long> unitAnswers, Map<Integer, Long> answers, Set<RowPair> apart) {
        return new RegistryMatcher(units.all(), samePerson.lookup(), people, unitAnswers, answers, apart);
    }

    KnownHistory history() {
        return new KnownHistory(grants, initiatives);
    }
}
