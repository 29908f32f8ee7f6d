package vn.sovang.model.due;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.text.Nfc;

/// The stored text of a [DueRule].
final class DueNotation {
    private static final Pattern WHOLE =
            Pattern.compile("(before )?(.+?)(?: at (\\d{2}:\\d{2}))?(?: off (earlier|later))?(?: name (.+))?");
    private static final Pattern MONTHLY =
            Pattern.compile("monthly ((?:\\d{1,2}|last)(?:,(?:\\d{1,2}|last))*)(?: in (\\d{1,2}(?:,\\d{1,2})*))?");
    private static final Pattern WEEKLY = Pattern.compile("weekly ([a-z]+)");
    private static final Pattern YEARLY = Pattern.compile("yearly (\\d{2}-\\d{2})");
    private static final Pattern ONCE = Pattern.compile("once (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern COUNT =
            Pattern.compile("count (\\d{1,3}) (working|days) (before|after) (start|end|\\d{4}-\\d{2}-\\d{2})");
    private static final String LAST = "last";

    private DueNotation() {}

    static String write(DueRule rule) {
        StringBuilder text = new StringBuilder(rule.before() ? "before " : "").append(days(rule.days()));
        if (rule.time() != null) {
            text.append(" at ").append(rule.time());
        }
        text.append(
                switch (rule.shift()) {
                    case AS_IT_IS -> "";
                    case EARLIER -> " off earlier";
                    case LATER -> " off later";
                });
        if (rule.days() instanceof DueDays.Counted counted
                && counted.event() instanceof DueEvent.Given given
                && !given.name().isEmpty()) {
            text.append(" name ").append(given.name());
        }
        return text.toString();
    }

    private static String days(DueDays days) {
        return switch (days) {
            case DueDays.OfMonth month -> monthly(month);
            case DueDays.OfWeek week -> "weekly " + week.day().name().toLowerCase(Locale.ROOT);
            case DueDays.OfYear year -> "yearly " + year.day().toString().substring(2);
            case DueDays.Once once -> "once " + once.day();
            case DueDays.Words words -> words.text();
            case DueDays.Counted counted ->
                "count %d %s %s %s"
                        .formatted(
                                counted.count(),
                                counted.working() ? "working" : "days",
                                counted.after() ? "after" : "before",
                                switch (counted.event()) {
                                    case DueEvent.Given given -> given.day();
                                    case DueEvent.Start _ -> "start";
                                    case DueEvent.End _ -> "end";
                                });
        };
    }

    private static String monthly(DueDays.OfMonth month) {
        StringJoiner days = new StringJoiner(",");
        month.days().forEach(day -> days.add(day == DueDays.OfMonth.LAST ? LAST : day.toString()));
        if (month.everyMonth()) {
            return "monthly " + days;
        }
        StringJoiner months = new StringJoiner(",");
        month.months().forEach(each -> months.add(Integer.toString(each.getValue())));
        return "monthly " + days + " in " + months;
    }

    static DueRule read(String notation) throws Refusal {
        String text = Nfc.line(notation);
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw refusal(text, null);
        }
        try {
            DueDays days = days(whole.group(2), whole.group(5) == null ? "" : whole.group(5));
            LocalTime time = whole.group(3) == null ? null : LocalTime.parse(whole.group(3));
            DayOffShift shift = whole.group(4) == null
                    ? DayOffShift.AS_IT_IS
                    : DayOffShift.valueOf(whole.group(4).toUpperCase(Locale.ROOT));
            return new DueRule(days, whole.group(1) != null, time, shift);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refusal(text, e);
        }
    }

    /// @throws IllegalArgumentException when the text is none of them, or names something it cannot have
    private static DueDays days(String text, String name) {
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            return new DueDays.Counted(
                    Integer.parseInt(count.group(1)),
                    count.group(2).equals("working"),
                    count.group(3).equals("after"),
                    event(count.group(4), name));
        }
        if (!name.isEmpty()) {
            throw new IllegalArgumentException("only an event has a name");
        }
        Matcher monthly = MONTHLY.matcher(text);
        if (monthly.matches()) {
            return monthly(monthly.group(1), monthly.group(2));
        }
        Matcher weekly = WEEKLY.matcher(text);
        if (weekly.matches()) {
            return new DueDays.OfWeek(DayOfWeek.valueOf(weekly.group(1).toUpperCase(Locale.ROOT)));
        }
        Matcher yearly = YEARLY.matcher(text);
        if (yearly.matches()) {
            return new DueDays.OfYear(MonthDay.parse("--" + yearly.group(1)));
        }
        Matcher once = ONCE.matcher(text);
        if (once.matches()) {
            return new DueDays.Once(LocalDate.parse(once.group(1)));
        }
        throw new IllegalArgumentException("no days named");
    }

    private static DueEvent event(String day, String name) {
        if (day.equals("start") || day.equals("end")) {
            if (!name.isEmpty()) {
                throw new IllegalArgumentException("start and end have no other name");
            }
            return day.equals("start") ? new DueEvent.Start() : new DueEvent.End();
        }
        return new DueEvent.Given(LocalDate.parse(day), name);
    }

    private static DueDays monthly(String days, @Nullable String months) {
        Set<Month> named = months == null ? EnumSet.allOf(Month.class) : EnumSet.noneOf(Month.class);
        if (months != null) {
            numbers(months).forEach(month -> named.add(Month.of(month)));
        }
        return new DueDays.OfMonth(new TreeSet<>(numbers(days)), named);
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String one : list.split(",", -1)) {
            numbers.add(one.equals(LAST) ? DueDays.OfMonth.LAST : Integer.parseInt(one));
        }
        return numbers;
    }

    private static Refusal refusal(String text, @Nullable Exception cause) {
        String sentence = ("Không đọc được lịch “%s”. Hãy ghi như: monthly 5,15,25; monthly 25 in 3,6,9,12;"
                        + " weekly thursday at 09:00; before yearly 12-15; once 2021-12-20;"
                        + " count 10 working before 2021-12-20.")
                .formatted(text);
        return cause == null ? new Refusal(sentence) : new Refusal(sentence, cause);
    }
}
