package vn.sovang.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Ngưỡng phiếu that the law suggests. Below state level most awards have none: the province or the body's own rules
/// give it, and the clerk enters it.
public final class VoteRule {
    private VoteRule() {}

    /// The threshold of one award; empty where the regime names none.
    public static Optional<VoteThreshold> suggest(Regime regime, String awardCode) {
        return regime.thresholds().stream()
                .filter(threshold -> threshold.awardCodes().contains(awardCode))
                .findFirst();
    }

    /// The highest threshold among the awards of one meeting, which votes by a single rule; empty where none has one.
    public static Optional<VoteThreshold> strictest(Regime regime, Collection<String> awardCodes) {
        return awardCodes.stream()
                .flatMap(code -> suggest(regime, code).stream())
                .max(Comparator.comparing(VoteThreshold::percent));
    }
}
