package vn.sovang.rule.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Một lần đến hạn: one occurrence of a rule.
///
/// @param named the day the rule names; it stays when days off become known, so it is what a done report is kept by
/// @param day the last day, after "trước ngày" and days off
/// @param time the last moment of that day, null for the whole day
public record DueDate(
        LocalDate named, LocalDate day, @Nullable LocalTime time) implements Comparable<DueDate> {
    private static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::day)
            .thenComparing(DueDate::time, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DueDate::named);

    /// A day that stands by itself, no rule behind it.
    public static DueDate on(LocalDate day) {
        return new DueDate(day, day, null);
    }

    @Override
    public int compareTo(DueDate other) {
        return ORDER.compare(this, other);
    }
}
