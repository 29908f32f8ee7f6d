package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.text.Fold;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.RecordCard;

/// Khen thưởng of a subject: the timeline of what it was given.
final class GrantsController extends EntryTab<HeldGrant, GrantLine, GrantDraft.Entry> {
    private final ScanAdding scans;

    GrantsController(HistoryWork work) {
        this(work, new GrantDraft(work.awards()));
    }

    private GrantsController(HistoryWork work, GrantDraft draft) {
        super(
                work,
                "grants",
                "grant",
                Feather.AWARD,
                EntryKind.GRANT,
                draft,
                new GrantEditor(
                        draft,
                        (words, limit, found) -> work.tasks()
                                .store(
                                        HistoryText.text("reading"),
                                        () -> work.stores().decisions().search(words, limit),
                                        found),
                        work.awards().all(),
                        decision -> work.navigator().open(new Place.Decisions(decision.id()))));
        scans = new ScanAdding(work, this::reload);
    }

    @Override
    List<GrantLine> read(Subject asked) {
        List<HeldGrant> held = work.stores().grantsOf(asked);
        return GrantLine.of(
                held,
                held.stream()
                        .map(one -> work.stores()
                                .scans()
                                .of(new Owner(OwnerKind.GRANT, one.grant().id())))
                        .toList());
    }

    @Override
    void keep(GrantDraft.Entry entry) throws Refusal {
        Decision decision = entry.decision();
        if (decision != null && decision.id() == 0) {
            refuseDoubtful(decision);
        }
        work.actions().save(entry.grant(), decision);
    }

    @Override
    public List<EntriesView.Tool<GrantLine>> tools() {
        return List.of(new EntriesView.Tool<>("scan", Feather.PAPERCLIP, line -> scans.ask(owner(line))));
    }

    @Override
    public void dress(RecordCard card, GrantLine line) {
        ScanDrop.onto(card, files -> scans.keep(owner(line), files));
    }

    private static Owner owner(GrantLine line) {
        return new Owner(OwnerKind.GRANT, line.id());
    }

    /// Several organs give out one number: which decision is meant, the clerk says.
    private void refuseDoubtful(Decision typed) throws Refusal {
        LocalDate day = typed.date();
        long alike = work.stores().decisions().ofNumber(typed.number()).stream()
                .filter(known -> day == null || day.equals(known.date()))
                .filter(known -> typed.authority().isEmpty()
                        || Fold.of(known.authority()).equals(Fold.of(typed.authority())))
                .count();
        if (alike > 1) {
            throw new Refusal(HistoryText.text("grant.numberTwice", typed.number(), alike));
        }
    }
}
