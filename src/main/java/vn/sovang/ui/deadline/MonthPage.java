package vn.sovang.ui.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.rule.Holiday;
import vn.sovang.rule.WorkingDays;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.work.OfficeCalendar;

/// What the calendar shows of a month: whole weeks from Monday on.
///
/// @param due of the month's own days, in order
/// @param warnings what is uncertain of it, one sentence each
record MonthPage(YearMonth month, List<DayCell> cells, List<Deadline> due, List<String> warnings) {
    private static final int WEEK = 7;

    MonthPage {
        cells = List.copyOf(cells);
        due = List.copyOf(due);
        warnings = List.copyOf(warnings);
    }

    /// Reads a month; belongs on the store's thread.
    static MonthPage read(Deadlines deadlines, YearMonth month, LocalDate today) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        OfficeCalendar calendar = deadlines.calendar();
        WorkingDays working = calendar.workingDays();
        Map<LocalDate, OfficeDay> own =
                calendar.own().stream().collect(Collectors.toMap(OfficeDay::day, Function.identity()));
        List<Deadline> all = deadlines.between(first, last);
        List<DayCell> cells = first.datesUntil(last.plusDays(1))
                .map(day -> new DayCell(
                        day,
                        YearMonth.from(day).equals(month),
                        day.equals(today),
                        working.covers(day),
                        name(calendar, own.get(day), day),
                        own.get(day),
                        all.stream().filter(one -> one.due().day().equals(day)).toList()))
                .toList();
        List<String> warnings = new ArrayList<>(deadlines.unread());
        warnings.addAll(doubts(calendar, own, first, last));
        return new MonthPage(
                month,
                cells,
                all.stream()
                        .filter(one -> YearMonth.from(one.due().day()).equals(month))
                        .toList(),
                warnings);
    }

    private static String name(OfficeCalendar calendar, @Nullable OfficeDay own, LocalDate day) {
        if (own != null) {
            return own.display();
        }
        String name = calendar.holidays().nameOf(day);
        return calendar.holidays().doubtful(day).isPresent() ? DeadlineText.text("doubtful", name) : name;
    }

    /// Of the month's own days alone: the whole year's would stand there all year.
    private static List<String> doubts(
            OfficeCalendar calendar, Map<LocalDate, OfficeDay> own, LocalDate first, LocalDate last) {
        if (!calendar.holidays().years().contains(last.getYear())) {
            return calendar.doubts(last, last);
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !own.containsKey(day))
                .map(calendar.holidays()::doubtful)
                .flatMap(Optional::stream)
                .distinct()
                .map(MonthPage::doubt)
                .toList();
    }

    private static String doubt(Holiday holiday) {
        return DeadlineText.text("doubt", holiday.name(), holiday.note());
    }

    int weeks() {
        return cells.size() / WEEK;
    }

    /// The day's cell; empty when the page does not show it.
    Optional<DayCell> cell(LocalDate day) {
        return cells.stream().filter(cell -> cell.day().equals(day)).findFirst();
    }
}
