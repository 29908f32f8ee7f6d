package vn.sovang.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Dates and times as Decree 30/2020 writes them (Phụ lục I, Phần I, Mục II khoản 4): days under ten and the months
/// one and two take a zero, months three to nine do not.
public final class OfficialDate {
    /// Gap left for a date that is entered by hand.
    public static final String GAP = "...";

    private OfficialDate() {}

    /// `"ngày 07 tháng 9 năm 2021"`.
    public static String full(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date.getMonthValue()) + " năm " + date.getYear();
    }

    /// As [#full(LocalDate)], or `"ngày ... tháng ... năm 2021"` where only the year is known.
    public static String fullOrGap(@Nullable LocalDate date, int year) {
        return date != null ? full(date) : "ngày " + GAP + " tháng " + GAP + " năm " + year;
    }

    /// `"07/9/2021"`, for tables.
    public static String brief(LocalDate date) {
        return day(date) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
    }

    /// `"14 giờ 00"`.
    public static String time(LocalTime time) {
        return Numbers.count(time.getHour()) + " giờ " + Numbers.count(time.getMinute());
    }

    /// `"10 giờ 42, 22/11/2025"`.
    public static String moment(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return time(local.toLocalTime()) + ", " + brief(local.toLocalDate());
    }

    /// `"15/12"`, a day of any year.
    public static String brief(MonthDay day) {
        return Numbers.count(day.getDayOfMonth()) + "/" + month(day.getMonthValue());
    }

    /// `"02"`, `"9"`: a month on its own.
    public static String month(Month month) {
        return month(month.getValue());
    }

    /// `"9 giờ"`, `"16 giờ 30"`: a time as sentences say it.
    public static String hour(LocalTime time) {
        return time.getHour() + " giờ" + (time.getMinute() == 0 ? "" : " " + Numbers.count(time.getMinute()));
    }

    private static String day(LocalDate date) {
        return Numbers.count(date.getDayOfMonth());
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
