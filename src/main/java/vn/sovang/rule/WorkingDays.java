package vn.sovang.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// Ngày làm việc: Monday to Friday, without the days off it was given, with the Saturdays that are worked instead.
/// [Holidays] has those of the nation.
///
/// @param off days off beside weekends
/// @param working weekend days on which people work, such as a Saturday swapped with a Monday
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> working) {
    /// Weekends alone are off.
    public static final WorkingDays PLAIN = new WorkingDays(Set.of());

    /// @throws IllegalArgumentException when a day is both
    public WorkingDays {
        off = Set.copyOf(off);
        working = Set.copyOf(working);
        if (working.stream().anyMatch(off::contains)) {
            throw new IllegalArgumentException("a day is both off and worked: " + off + ", " + working);
        }
    }

    /// Weekends and those days are off.
    public WorkingDays(Set<LocalDate> off) {
        this(off, Set.of());
    }

    /// The same with an office's own days, which overrule these.
    public WorkingDays with(Set<LocalDate> moreOff, Set<LocalDate> moreWorking) {
        Set<LocalDate> allOff = new HashSet<>(off);
        allOff.removeAll(moreWorking);
        allOff.addAll(moreOff);
        Set<LocalDate> allWorking = new HashSet<>(working);
        allWorking.removeAll(moreOff);
        allWorking.addAll(moreWorking);
        return new WorkingDays(allOff, allWorking);
    }

    /// Whether people work on that day.
    public boolean covers(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? working.contains(day) : !off.contains(day);
    }

    /// The day itself when people work on it, else the next one.
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!covers(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The day itself when people work on it, else the last one before.
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!covers(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// The last day of a term of so many working days; the day it begins on is not counted.
    ///
    /// @param days 0 and up; 0 answers the day itself
    public LocalDate after(LocalDate day, int days) {
        LocalDate end = day;
        for (int left = days; left > 0; left--) {
            end = onOrAfter(end.plusDays(1));
        }
        return end;
    }

    /// The day from which so many working days lead up to a day; that day is not counted.
    ///
    /// @param days 0 and up; 0 answers the day itself
    public LocalDate before(LocalDate day, int days) {
        LocalDate start = day;
        for (int left = days; left > 0; left--) {
            start = onOrBefore(start.minusDays(1));
        }
        return start;
    }

    /// How many working days lie from one day up to the day before another; 0 when it is not later.
    public int between(LocalDate from, LocalDate until) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (covers(day)) {
                count++;
            }
        }
        return count;
    }
}
