package vn.sovang.usecase.ready;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.WholeRound;

/// Sẵn sàng gửi?: for each item of the movement's checklist whether it exists, as original or copy, how many, signed,
/// numbered, and whether it still says what the store says today.
public final class ReadyRound {
    private final ReadRound facts;
    private final CheckRound check;
    private final AwardCatalogue catalogue;
    private final PaperStore papers;

    /// Reads from one store.
    public ReadyRound(Stores stores, ReadRound facts, CheckRound check, AwardCatalogue catalogue) {
        this.facts = facts;
        this.check = check;
        this.catalogue = catalogue;
        papers = stores.papers();
    }

    /// Every item of the round's dossiers with what is wrong with it.
    ///
    /// @throws Refusal when there is no such round
    public ReadyReport report(long roundId) throws Refusal {
        RoundPapers now = CheckPapers.papers(facts.load(roundId), catalogue);
        return report(now, PrintComparison.of(now, papers));
    }

    /// As [#report(long)] after nothing but marks, reasons and events were written since: what the papers would say is
    /// not worked out again, which in a round of thousands takes the time.
    ///
    /// @throws Refusal when there is no such round
    public ReadyReport again(ReadyReport before) throws Refusal {
        return report(CheckPapers.papers(facts.load(before.roundId()), catalogue), before.prints());
    }

    private ReadyReport report(RoundPapers now, PrintComparison prints) throws Refusal {
        WholeRound whole = now.whole();
        long roundId = whole.round().id();
        String simplified = whole.route().simplified();
        List<ReadyLine> lines = ReadyLines.of(now, prints.differences(whole));
        return new ReadyReport(
                roundId,
                whole.round().name(),
                simplified == null ? "" : simplified,
                lines,
                others(check.check(roundId), lines),
                new RoundChecklist(whole).notes(),
                whole.route().opinions(),
                whole.route().notices(),
                prints);
    }

    /// The findings without those of reports, which their own lines tell: an empty report does not matter where the
    /// unit handed in one on paper.
    private static List<Finding> others(List<Finding> findings, List<ReadyLine> lines) {
        Set<Long> reported = new HashSet<>();
        for (ReadyLine line : lines) {
            Long nominationId = line.place().nominationId();
            if (nominationId != null && line.place().part() instanceof DossierPart.OfPaper) {
                reported.add(nominationId);
            }
        }
        return findings.stream()
                .filter(one -> one.kind() != Finding.Kind.REPORT_MISSING || !reported.contains(one.nominationId()))
                .toList();
    }
}
