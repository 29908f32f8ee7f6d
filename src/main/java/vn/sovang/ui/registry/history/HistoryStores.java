package vn.sovang.ui.registry.history;

import java.util.List;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;

/// Where a subject's history is read. On the store's thread only.
public record HistoryStores(
        GrantStore grants,
        RecognisedInitiativeStore initiatives,
        DecisionStore decisions,
        AttachmentStore scans,
        ConductStore conduct) {
    List<Conduct> conductOf(Subject subject) {
        return subject.isPerson() ? conduct.ofPerson(subject.id()) : conduct.ofUnit(subject.id());
    }

    List<HeldGrant> grantsOf(Subject subject) {
        return subject.isPerson() ? grants.ofPerson(subject.id()) : grants.ofUnit(subject.id());
    }

    List<RecognisedInitiative> initiativesOf(Subject subject) {
        return subject.isPerson() ? initiatives.ofPerson(subject.id()) : initiatives.ofUnit(subject.id());
    }
}
