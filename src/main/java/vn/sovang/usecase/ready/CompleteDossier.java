package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.Rounds;

/// Hoàn tất hồ sơ: only with everything in place or a reason written for each thing that is not. Printing never waits
/// for it.
public final class CompleteDossier {
    private static final int NAMED = 3;

    private final ReadyRound ready;
    private final DossierRoute route;
    private final RoundStore rounds;
    private final Journal journal;

    /// Works on one store.
    public CompleteDossier(ReadyRound ready, DossierRoute route, Stores stores, Journal journal) {
        this.ready = ready;
        this.route = route;
        this.rounds = stores.rounds();
        this.journal = journal;
    }

    /// Completes the dossier of the last tier today.
    ///
    /// @throws Refusal naming what is open, or when the dossier is completed or sent already
    public RouteEvent complete(long roundId) throws Refusal {
        ReadyReport report = ready.report(roundId);
        List<String> open = new ArrayList<>();
        report.open()
                .forEach(line ->
                        open.add(line.item() + " (" + (line.subject().isEmpty() ? line.unit() : line.subject()) + ")"));
        report.unsettled().forEach(finding -> open.add(finding.subject() + ": " + finding.sentence()));
        if (report.lines().isEmpty()) {
            throw new Refusal("Đợt xét chưa có thành phần hồ sơ hoặc chưa có đề nghị nên chưa thể hoàn tất hồ sơ.");
        }
        if (!open.isEmpty()) {
            String named = String.join("; ", open.subList(0, Math.min(NAMED, open.size())));
            throw new Refusal(
                    "Chưa hoàn tất được hồ sơ: còn %d điều chưa đủ và chưa ghi lý do, gồm %s%s. Hãy bổ sung hoặc ghi lý do."
                            .formatted(open.size(), named, open.size() > NAMED ? "…" : ""));
        }
        int tier = rounds.find(roundId)
                .orElseThrow(() -> Rounds.missing(roundId))
                .tiers()
                .getLast()
                .ordinal();
        return route.record(
                RouteEvent.of(roundId, tier, null, RouteEventKind.COMPLETED, LocalDate.now(journal.clock())));
    }
}
