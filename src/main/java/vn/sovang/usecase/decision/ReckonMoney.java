package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.WholeRound;
import vn.sovang.usecase.work.Journal;

/// Tính tiền thưởng of a round, before its decisions on a supposed day as well as after, and mends what was recorded of
/// it where a title given or lost since has changed it.
public final class ReckonMoney {
    private final ReadRound facts;
    private final AwardCatalogue catalogue;
    private final Journal journal;
    private final CorrectMoney correcting;

    /// Works on one store.
    public ReckonMoney(Stores stores, ReadRound facts, AwardCatalogue catalogue, Journal journal) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.journal = journal;
        correcting = new CorrectMoney(stores, facts, catalogue, journal);
    }

    /// @param lines by award in the order of the catalogue
    /// @param total of the amounts known, in đồng
    /// @param unknown how many have no amount
    public record Sheet(List<MoneyLine> lines, long total, int unknown) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        static Sheet of(List<MoneyLine> lines) {
            return new Sheet(
                    lines,
                    lines.stream()
                            .map(MoneyLine::amount)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum(),
                    (int) lines.stream().filter(line -> line.amount() == null).count());
        }
    }

    /// The money of all that passed the last tier.
    ///
    /// @param supposed day of the decisions still open; null for the day each one has been given
    /// @throws Refusal when there is no such round
    public Sheet sheet(long roundId, @Nullable LocalDate supposed) throws Refusal {
        WholeRound whole = facts.load(roundId);
        return Sheet.of(
                new RoundMoney(whole, catalogue, supposed == null ? null : Supposed.all(whole, supposed)).lines());
    }

    /// Reckons anew what was recorded of a round and is something else by now, as one step.
    ///
    /// @return by decision; empty where all is as it should be
    /// @throws Refusal when there is no such round
    public List<MoneyCorrection> correct(long roundId) throws Refusal {
        String name = facts.load(roundId).round().name();
        return journal.<List<MoneyCorrection>, Refusal>step(
                "Tính lại tiền thưởng", name, () -> correcting.all(roundId));
    }
}
