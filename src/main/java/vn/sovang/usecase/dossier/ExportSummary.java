package vn.sovang.usecase.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.exchange.summary.SummaryAssembler;
import vn.sovang.exchange.summary.SummaryFile;
import vn.sovang.exchange.summary.SummaryFiles;
import vn.sovang.exchange.summary.SummarySource;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.WholeRound;

/// Xuất tệp tổng hợp gửi cấp trên: the nominations that passed the last tier, with the same counts as the papers.
public final class ExportSummary {
    private final ReadRound facts;
    private final AwardCatalogue catalogue;
    private final Clock clock;

    /// @param clock gives the day the summary was put together
    public ExportSummary(ReadRound facts, AwardCatalogue catalogue, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Writes the summary of a round as `.json` or `.xlsx`, reads it back and compares before it takes its place.
    ///
    /// @throws Refusal when there is nothing to send, the file cannot be written or reads back differently
    public ExportResult export(long roundId, Path out) throws Refusal {
        WholeRound whole = facts.load(roundId);
        List<Nomination> passed = passed(whole);
        if (passed.isEmpty()) {
            throw new Refusal("Đợt xét chưa có đề nghị nào được thông qua nên chưa có gì để gửi.");
        }
        SummaryFile summary = SummaryAssembler.assemble(new SummarySource(
                LocalDate.now(clock),
                whole.office(),
                whole.movement(),
                whole.round(),
                whole.regime().name(),
                List.copyOf(whole.units().values()),
                List.copyOf(whole.bodies().values()),
                catalogue.all(),
                passed,
                whole.results().meetings(),
                whole.results().ballots(),
                whole.nominations().stream().collect(Collectors.toMap(Nomination::id, Nomination::awardCode))));
        SummaryFiles.write(summary, out);
        Count count = Tally.of(passed, catalogue).total();
        return new ExportResult(out, count.collectivesAndHouseholds(), count.people());
    }

    /// How many of each award go up this time.
    ///
    /// @throws Refusal when there is no such round
    public Tally tally(long roundId) throws Refusal {
        return Tally.of(passed(facts.load(roundId)), catalogue);
    }

    private List<Nomination> passed(WholeRound whole) {
        return whole.results().after(whole.round().tiers().size()).stream()
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
    }
}
