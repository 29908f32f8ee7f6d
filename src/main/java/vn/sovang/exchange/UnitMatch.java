package vn.sovang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Unit;

/// Which unit of the registry a list's name means.
///
/// @param unit null when none is alike, or when several are alike equally
public record UnitMatch(@Nullable Unit unit, Confidence confidence) {
    /// How sure a match is.
    public enum Confidence {
        /// the same name after abbreviations
        EXACT,
        /// nearly the same; the clerk should look
        LIKELY,
        /// no unit of the registry
        NONE
    }

    /// The best match among the known units, by full name, short name, a name of before or code.
    public static UnitMatch best(String name, List<Unit> units) {
        return new UnitIndex(units).best(name);
    }
}
