package vn.sovang.rule.evidence;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// The time of an achievement, both ends included; an end may be unknown.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /// Nothing known.
    public static final Period UNKNOWN = new Period(null, null);

    /// A whole year.
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /// Whether both are known well enough to say that they share a day.
    public boolean overlaps(Period other) {
        LocalDate ownFrom = from;
        LocalDate ownTo = to;
        LocalDate otherFrom = other.from;
        LocalDate otherTo = other.to;
        return ownFrom != null
                && ownTo != null
                && otherFrom != null
                && otherTo != null
                && !ownFrom.isAfter(otherTo)
                && !otherFrom.isAfter(ownTo);
    }
}
