package vn.sovang.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.text.Fold;
import vn.sovang.text.Weekday;

/// Finds when something is due in a sentence of a plan, damaged or not: "vào các ngày 05, 15 và 25 hằng tháng", "trước
/// ngày 15/12 hằng năm", "9 giờ thứ Năm hằng tuần", "báo cáo trước ngày 20/12/2021". What a sentence does not say
/// whole is not read.
public final class DuePhrases {
    /// "hằng" and "hàng" as recognition leaves them.
    private static final String EVERY = "h[a-z]{1,3}ng ";

    private static final String BEFORE = "(truoc )?(?:cac )?";
    private static final String DAYS = "((?:\\d{1,2} (?:va |ngay )?){1,31})";
    private static final Pattern MONTHLY = Pattern.compile(BEFORE + "ngay " + DAYS + EVERY + "thang");
    private static final Pattern LAST_OF_MONTH =
            Pattern.compile(BEFORE + "ngay cuoi (?:cung )?(?:cua )?" + EVERY + "thang");
    private static final Pattern QUARTERLY =
            Pattern.compile(BEFORE + "ngay (\\d{1,2}) (?:cua )?thang cuoi (?:cua )?(?:" + EVERY + "|moi )?quy");
    private static final Pattern YEARLY =
            Pattern.compile(BEFORE + "ngay (\\d{1,2}) (?:thang )?(\\d{1,2}) " + EVERY + "nam");
    private static final String TIME = "(\\d{1,2}) gio(?: (\\d{1,2})(?: phut)?)?";
    private static final Pattern WEEKLY = Pattern.compile(BEFORE + "(?:" + TIME + " )?(?:ngay )?"
            + "(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) " + EVERY + "tuan(?: (?:luc |vao )?" + TIME + ")?");
    private static final Pattern ONCE =
            Pattern.compile("bao cao (?:[a-z]+ ){0,12}?(truoc|cham nhat(?: la)?(?: vao)?|den het) "
                    + "ngay (\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Set<Month> ENDS_OF_QUARTERS =
            EnumSet.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private DuePhrases() {}

    /// The rules a sentence names, in the order of their kinds; none when it names none.
    public static List<DueRule> in(String sentence) {
        String folded = Fold.of(sentence) + " ";
        List<DueRule> found = new ArrayList<>();
        find(MONTHLY, folded, found, DuePhrases::monthly);
        find(LAST_OF_MONTH, folded, found, match -> rule(match, DueDays.OfMonth.every(List.of(DueDays.OfMonth.LAST))));
        find(
                QUARTERLY,
                folded,
                found,
                match -> rule(match, new DueDays.OfMonth(new TreeSet<>(List.of(number(match, 2))), ENDS_OF_QUARTERS)));
        find(
                YEARLY,
                folded,
                found,
                match -> rule(match, new DueDays.OfYear(MonthDay.of(number(match, 3), number(match, 2)))));
        find(WEEKLY, folded, found, DuePhrases::weekly);
        find(ONCE, folded, found, DuePhrases::once);
        return found;
    }

    /// Reads one match.
    private interface Reading {
        DueRule of(Matcher match);
    }

    /// What only looks like a rule, such as "ngày 45 hằng tháng", is left out.
    private static void find(Pattern pattern, String folded, List<DueRule> found, Reading reading) {
        Matcher match = pattern.matcher(folded);
        while (match.find()) {
            try {
                found.add(reading.of(match));
            } catch (IllegalArgumentException | DateTimeException e) {
                // no such day
            }
        }
    }

    private static DueRule monthly(Matcher match) {
        TreeSet<Integer> days = new TreeSet<>();
        for (String day : match.group(2).replaceAll("va|ngay", " ").strip().split("\\s+")) {
            days.add(Integer.parseInt(day));
        }
        return rule(match, DueDays.OfMonth.every(days));
    }

    private static DueRule weekly(Matcher match) {
        DueDays days = new DueDays.OfWeek(Weekday.read(match.group(4)).orElseThrow());
        LocalTime time = time(match.group(2), match.group(3));
        return rule(match, days).at(time == null ? time(match.group(5), match.group(6)) : time);
    }

    private static @Nullable LocalTime time(@Nullable String hour, @Nullable String minute) {
        return hour == null
                ? null
                : LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static DueRule once(Matcher match) {
        DueDays day = new DueDays.Once(LocalDate.of(number(match, 4), number(match, 3), number(match, 2)));
        return match.group(1).equals("truoc") ? DueRule.before(day) : DueRule.on(day);
    }

    private static DueRule rule(Matcher match, DueDays days) {
        return new DueRule(days, match.group(1) != null, null, DayOffShift.AS_IT_IS);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
