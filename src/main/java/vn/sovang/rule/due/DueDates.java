package vn.sovang.rule.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.Validity;
import vn.sovang.rule.WorkingDays;

/// Reckons when a rule falls due, and how far off that is.
///
/// @param calendar the days on which people work
public record DueDates(WorkingDays calendar) {
    /// No run of days off is longer, so a named day this far outside a window cannot move into it.
    private static final int MARGIN = 31;

    /// The occurrences whose last day lies in a window, in order. What recurs is due only while the movement lasts, by
    /// the day the rule names; a single day and a counted one are due whatever its time, for reports follow its
    /// end.
    ///
    /// @param from first day of the window
    /// @param to its last day; nothing is due when it is before the first
    public List<DueDate> of(DueRule rule, Validity movement, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        return named(rule.days(), movement, from.minusDays(MARGIN), to.plusDays(MARGIN))
                .distinct()
                .map(named -> new DueDate(named, lastDay(rule, named), rule.time()))
                .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
                .sorted()
                .toList();
    }

    private LocalDate lastDay(DueRule rule, LocalDate named) {
        LocalDate last = rule.before() ? named.minusDays(1) : named;
        return switch (rule.shift()) {
            case AS_IT_IS -> last;
            case EARLIER -> calendar.onOrBefore(last);
            case LATER -> calendar.onOrAfter(last);
        };
    }

    private Stream<LocalDate> named(DueDays days, Validity movement, LocalDate from, LocalDate to) {
        return switch (days) {
            case DueDays.OfMonth month -> months(month, from, to).filter(movement::covers);
            case DueDays.OfWeek week ->
                from.with(TemporalAdjusters.nextOrSame(week.day()))
                        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                        .filter(movement::covers);
            case DueDays.OfYear year ->
                IntStream.rangeClosed(from.getYear(), to.getYear())
                        .mapToObj(year.day()::atYear)
                        .filter(movement::covers);
            case DueDays.Once once -> Stream.of(once.day());
            case DueDays.Words _ -> Stream.of();
            case DueDays.Counted counted ->
                counted.event().day(movement).map(event -> counted(counted, event)).stream();
        };
    }

    private static Stream<LocalDate> months(DueDays.OfMonth rule, LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, YearMonth.from(to)))
                .mapToObj(first::plusMonths)
                .filter(month -> rule.months().contains(month.getMonth()))
                .flatMap(month -> rule.days().stream().map(day -> month.atDay(Math.min(day, month.lengthOfMonth()))));
    }

    private LocalDate counted(DueDays.Counted rule, LocalDate event) {
        if (rule.working()) {
            return rule.after() ? calendar.after(event, rule.count()) : calendar.before(event, rule.count());
        }
        return event.plusDays(rule.after() ? rule.count() : -rule.count());
    }

    /// Where an occurrence stands at a moment.
    ///
    /// @param done the day it was done, null while it is not
    public DueState state(DueDate due, @Nullable LocalDate done, LocalDateTime now) {
        if (done != null) {
            return new DueState.Done(done, done.isAfter(due.day()), lateBy(due, done));
        }
        LocalDate today = now.toLocalDate();
        boolean over = due.day().equals(today)
                && due.time() != null
                && now.toLocalTime().isAfter(due.time());
        if (due.day().isBefore(today) || over) {
            return new DueState.Late(lateBy(due, today));
        }
        return due.day().equals(today)
                ? new DueState.Today(due.time())
                : new DueState.Ahead(
                        calendar.between(today.plusDays(1), due.day().plusDays(1)));
    }

    private int lateBy(DueDate due, LocalDate day) {
        return calendar.between(due.day().plusDays(1), day.plusDays(1));
    }

    /// The first that is still to be done, the earliest due.
    ///
    /// @param done the named days of what was done
    public static Optional<DueDate> firstOpen(List<DueDate> all, Collection<LocalDate> done) {
        return all.stream().filter(due -> !done.contains(due.named())).sorted().findFirst();
    }
}
