package vn.sovang.ui.registry.history;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Conduct;

/// Theo dõi of a subject: assessments, holds, registrations and leaves.
final class ConductController extends EntryTab<Conduct, ConductLine, Conduct> {
    ConductController(HistoryWork work) {
        this(
                work,
                new ConductDraft(work.awards().all().stream()
                        .filter(award -> award.family() == AwardFamily.TITLE)
                        .toList()));
    }

    private ConductController(HistoryWork work, ConductDraft draft) {
        super(work, "conduct", "conduct", Feather.EYE, EntryKind.CONDUCT, draft, new ConductEditor(draft));
    }

    @Override
    List<ConductLine> read(Subject asked) {
        return ConductLine.of(work.stores().conductOf(asked), work.awards());
    }

    @Override
    void keep(Conduct entry) throws Refusal {
        work.actions().save(entry);
    }
}
