package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;

/// Tính tiền thưởng of a round, before its decisions on a supposed day as well as after.
public final class ReckonMoney {
    private final RoundFacts facts;
    private final AwardCatalogue catalogue;

    /// Reads from one store.
    public ReckonMoney(RoundFacts facts, AwardCatalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
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
        return Sheet.of(new RoundMoney(facts.load(roundId), catalogue).lines(supposed));
    }
}
