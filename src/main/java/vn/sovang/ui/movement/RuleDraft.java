package vn.sovang.ui.movement;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueEvent;
import vn.sovang.model.due.DueRule;

/// A rule of due days in plain fields.
final class RuleDraft {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*(?:giờ|h|:)\\s*(\\d{1,2})?(?:\\s*phút)?)?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");
    private static final Pattern LAST = Pattern.compile("cuối( tháng)?|ngày cuối( tháng)?");

    /// Null for a term whose days are not known yet.
    final ObjectProperty<@Nullable RuleKind> kind = new SimpleObjectProperty<>();

    final BooleanProperty before = new SimpleBooleanProperty();
    final StringProperty days = new SimpleStringProperty("");
    final ObjectProperty<@Nullable DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.FRIDAY);
    final StringProperty dayOfYear = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> once = new SimpleObjectProperty<>();
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty(true);
    final BooleanProperty after = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable CountFrom> from = new SimpleObjectProperty<>(CountFrom.END);
    final ObjectProperty<@Nullable PartialDate> given = new SimpleObjectProperty<>();
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final ObjectProperty<@Nullable DayOffShift> shift = new SimpleObjectProperty<>(DayOffShift.AS_IT_IS);

    /// Months a stored rule is bound to; the fields leave them as they are.
    private Set<Month> months = EnumSet.allOf(Month.class);

    List<Property<?>> all() {
        return List.of(
                kind, before, days, weekday, dayOfYear, once, count, working, after, from, given, givenName, time,
                shift);
    }

    /// Shows a rule; words that name no day show as not known, and stay stored until a kind is chosen.
    void show(DueRule rule) {
        months = EnumSet.allOf(Month.class);
        before.set(rule.before());
        LocalTime until = rule.time();
        time.set(until == null ? "" : until.toString());
        shift.set(rule.shift());
        days.set("");
        dayOfYear.set("");
        once.set(null);
        count.set("");
        given.set(null);
        givenName.set("");
        show(rule.days());
    }

    private void show(DueDays stored) {
        switch (stored) {
            case DueDays.OfMonth month -> {
                months = month.months();
                days.set(String.join(
                        ", ",
                        month.days().stream()
                                .map(day -> day == DueDays.OfMonth.LAST ? "cuối" : String.valueOf(day))
                                .toList()));
                kind.set(RuleKind.MONTHLY);
            }
            case DueDays.OfWeek week -> {
                weekday.set(week.day());
                kind.set(RuleKind.WEEKLY);
            }
            case DueDays.OfYear year -> {
                dayOfYear.set(year.day().getDayOfMonth() + "/" + year.day().getMonthValue());
                kind.set(RuleKind.YEARLY);
            }
            case DueDays.Once one -> {
                once.set(PartialDate.of(one.day()));
                kind.set(RuleKind.ONCE);
            }
            case DueDays.Words _ -> kind.set(null);
            case DueDays.Counted counted -> {
                count.set(String.valueOf(counted.count()));
                working.set(counted.working());
                after.set(counted.after());
                from.set(
                        switch (counted.event()) {
                            case DueEvent.Start _ -> CountFrom.START;
                            case DueEvent.End _ -> CountFrom.END;
                            case DueEvent.Given day -> {
                                given.set(PartialDate.of(day.day()));
                                givenName.set(day.name());
                                yield CountFrom.GIVEN;
                            }
                        });
                kind.set(RuleKind.COUNTED);
            }
        }
    }

    /// The rule of what is typed; open while no kind is chosen.
    ///
    /// @throws Refusal naming the field that is empty or wrong
    DueRule read() throws Refusal {
        RuleKind chosen = kind.get();
        if (chosen == null) {
            return DueRule.OPEN;
        }
        DueDays named =
                switch (chosen) {
                    case MONTHLY -> new DueDays.OfMonth(daysOfMonth(), months);
                    case WEEKLY -> new DueDays.OfWeek(or(weekday.get(), "term.bad.weekday"));
                    case YEARLY -> new DueDays.OfYear(dayOfYear());
                    case ONCE -> new DueDays.Once(day(once.get(), "term.bad.once"));
                    case COUNTED -> counted();
                };
        boolean early = before.get() && chosen != RuleKind.COUNTED;
        return new DueRule(named, early, time(), or(shift.get(), "term.bad.shift"));
    }

    private TreeSet<Integer> daysOfMonth() throws Refusal {
        TreeSet<Integer> read = new TreeSet<>();
        for (String part : days.get().toLowerCase(Locale.ROOT).split("[,;]|\\svà\\s")) {
            String day = part.strip();
            if (LAST.matcher(day).matches()) {
                read.add(DueDays.OfMonth.LAST);
            } else if (day.matches("\\d{1,2}") && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31) {
                read.add(Integer.parseInt(day));
            } else {
                throw bad("term.bad.days");
            }
        }
        return read;
    }

    private MonthDay dayOfYear() throws Refusal {
        Matcher match = DAY_OF_YEAR.matcher(dayOfYear.get().strip());
        try {
            if (match.matches()) {
                return MonthDay.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw bad("term.bad.dayOfYear");
    }

    private DueDays counted() throws Refusal {
        String typed = count.get().strip();
        if (!typed.matches("[1-9]\\d{0,2}")) {
            throw bad("term.bad.count");
        }
        DueEvent event =
                switch (or(from.get(), "term.bad.from")) {
                    case START -> new DueEvent.Start();
                    case END -> new DueEvent.End();
                    case GIVEN -> new DueEvent.Given(day(given.get(), "term.bad.given"), givenName.get());
                };
        return new DueDays.Counted(Integer.parseInt(typed), working.get(), after.get(), event);
    }

    private @Nullable LocalTime time() throws Refusal {
        String typed = time.get().strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher match = TIME.matcher(typed);
        try {
            if (match.matches()) {
                String minute = match.group(2);
                return LocalTime.of(Integer.parseInt(match.group(1)), minute == null ? 0 : Integer.parseInt(minute));
            }
        } catch (DateTimeException noTime) {
            // told below
        }
        throw bad("term.bad.time");
    }

    private static LocalDate day(@Nullable PartialDate typed, String key) throws Refusal {
        PartialDate date = or(typed, key);
        if (date.day() == 0) {
            throw bad(key);
        }
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    private static <T> T or(@Nullable T value, String key) throws Refusal {
        if (value == null) {
            throw bad(key);
        }
        return value;
    }

    private static Refusal bad(String key) {
        return new Refusal(MovementText.text(key));
    }
}
