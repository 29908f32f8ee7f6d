package vn.sovang.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Ngày làm việc: Monday to Friday, without the days off it was given. Lunar holidays move and their days off are set
/// each year, so none is built in.
///
/// @param off days off beside weekends
public record WorkingDays(Set<LocalDate> off) {
    /// Weekends alone are off.
    public static final WorkingDays PLAIN = new WorkingDays(Set.of());

    public WorkingDays {
        off = Set.copyOf(off);
    }

    /// Whether people work on that day.
    public boolean covers(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !off.contains(day);
    }

    /// The last day of a term of so many working days; the day it begins on is not counted.
    ///
    /// @param days 0 and up; 0 answers the day itself
    public LocalDate after(LocalDate day, int days) {
        LocalDate end = day;
        for (int left = days; left > 0; left--) {
            end = end.plusDays(1);
            while (!covers(end)) {
                end = end.plusDays(1);
            }
        }
        return end;
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
