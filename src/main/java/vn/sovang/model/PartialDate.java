package vn.sovang.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date of which the day, or the day and the month, may be unknown: births are often known by the year alone.
///
/// As text it is ISO 8601: `1979`, `1979-03` or `1979-03-14`; the text orders as the dates do.
///
/// @param year 1800 to 2200
/// @param month 1 to 12, or 0 when unknown
/// @param day 1 to 31, or 0 when unknown
public record PartialDate(int year, int month, int day) {
    /// @throws DateTimeException when the parts are no date
    public PartialDate {
        if (year < 1800 || year > 2200) {
            throw new DateTimeException("year out of range: " + year);
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("day without month");
        }
        if (month != 0) {
            YearMonth whole = YearMonth.of(year, month);
            if (day < 0 || day > whole.lengthOfMonth()) {
                throw new DateTimeException("no day " + day + " in " + whole);
            }
        }
    }

    /// A year alone.
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// A whole date.
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads the ISO text that [#toString()] writes.
    ///
    /// @throws DateTimeException when it is no such text
    public static PartialDate parse(String iso) {
        try {
            String[] parts = iso.split("-", -1);
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a date: " + iso, e);
        }
    }

    /// As lists show it: `"14/3/1979"`, `"3/1979"` or `"1979"`.
    public String display() {
        if (month == 0) {
            return Integer.toString(year);
        }
        return day == 0 ? month + "/" + year : day + "/" + month + "/" + year;
    }

    @Override
    public String toString() {
        if (month == 0) {
            return Integer.toString(year);
        }
        return day == 0 ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
    }
}
