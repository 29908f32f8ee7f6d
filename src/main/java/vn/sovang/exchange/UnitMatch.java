package vn.sovang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// Which unit of the registry a list's name means.
///
/// @param unit null when none is alike, or when several are alike equally
public record UnitMatch(@Nullable Unit unit, Confidence confidence) {
    private static final double TOO_CLOSE = 0.005;

    /// How sure a match is.
    public enum Confidence {
        /// the same name after abbreviations
        EXACT,
        /// nearly the same; the clerk should look
        LIKELY,
        /// no unit of the registry
        NONE
    }

    /// The best match among the known units, by full name, short name or code.
    public static UnitMatch best(String name, List<Unit> units) {
        Unit best = null;
        double bestScore = 0;
        double second = 0;
        for (Unit unit : units) {
            double score =
                    Math.max(UnitName.similarity(name, unit.name()), UnitName.similarity(name, unit.shortName()));
            if (!unit.code().isEmpty() && unit.code().equalsIgnoreCase(name.strip())) {
                score = 1;
            }
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = unit;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean unsure = bestScore - second < TOO_CLOSE;
        if (best == null || unsure || bestScore <= UnitName.LEAST_ALIKE) {
            return new UnitMatch(null, Confidence.NONE);
        }
        return new UnitMatch(best, bestScore == 1 ? Confidence.EXACT : Confidence.LIKELY);
    }
}
