package vn.sovang.exchange.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;

/// Which unit of the registry a list's name means.
///
/// @param unit null when none is alike, or when several are alike equally
/// @param maybe others that it may mean, for the clerk to say: equal but for marks, or of the same name
public record UnitMatch(@Nullable Unit unit, Confidence confidence, List<Unit> maybe) {
    public UnitMatch {
        maybe = List.copyOf(maybe);
    }

    /// A match beside which no other unit is in question.
    public UnitMatch(@Nullable Unit unit, Confidence confidence) {
        this(unit, confidence, List.of());
    }

    /// How sure a match is.
    public enum Confidence {
        /// the same name after abbreviations, with all its marks
        EXACT,
        /// nearly the same, or the only one of this name typed without any mark; the clerk should look
        LIKELY,
        /// no unit of the registry
        NONE
    }

    /// The best match among the known units, by full name, short name, a name of before or code.
    public static UnitMatch best(String name, List<Unit> units) {
        return new UnitIndex(units).best(name);
    }
}
