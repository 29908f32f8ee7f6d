package vn.sovang.ui.registry.history;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.RecognisedInitiative;

/// Sáng kiến of a subject.
final class InitiativesController extends EntryTab<RecognisedInitiative, InitiativeLine, RecognisedInitiative> {
    InitiativesController(HistoryWork work) {
        this(work, new InitiativeDraft());
    }

    private InitiativesController(HistoryWork work, InitiativeDraft draft) {
        super(
                work,
                "initiatives",
                "initiative",
                Feather.ZAP,
                EntryKind.RECOGNISED_INITIATIVE,
                draft,
                new InitiativeEditor(draft));
    }

    @Override
    List<InitiativeLine> read(Subject asked) {
        return InitiativeLine.of(work.stores().initiativesOf(asked));
    }

    @Override
    void keep(RecognisedInitiative entry) throws Refusal {
        work.actions().save(entry);
    }
}
