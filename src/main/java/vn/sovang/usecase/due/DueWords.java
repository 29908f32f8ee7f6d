package vn.sovang.usecase.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.plan.DuePhrases;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.text.Nfc;

/// When something is due, as a clerk types it.
public final class DueWords {
    private static final Pattern DAY = Pattern.compile(
            "(?:(trước)\\s+)?(?:ngày\\s+)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})", Pattern.CASE_INSENSITIVE);

    private DueWords() {}

    /// The rule of what is typed: "ngày 05, 15, 25 hằng tháng", "thứ Năm hằng tuần", "trước ngày 15/12 hằng năm",
    /// "20/12/2021"; open for nothing.
    ///
    /// @throws Refusal when it names no day, or several
    public static DueRule read(String typed) throws Refusal {
        String words = Nfc.line(typed);
        if (words.isEmpty()) {
            return DueRule.OPEN;
        }
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return once(day, words);
        }
        List<DueRule> rules = DuePhrases.in(words);
        if (rules.size() == 1) {
            return rules.getFirst();
        }
        try {
            return DueRule.parse(words);
        } catch (Refusal noNotation) {
            throw unclear(words, noNotation);
        }
    }

    private static DueRule once(Matcher day, String words) throws Refusal {
        try {
            DueDays.Once once = new DueDays.Once(LocalDate.of(
                    Integer.parseInt(day.group(4)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2))));
            return day.group(1) == null ? DueRule.on(once) : DueRule.before(once);
        } catch (DateTimeException noDay) {
            throw unclear(words, noDay);
        }
    }

    private static Refusal unclear(String words, Exception cause) {
        return new Refusal(
                "Không hiểu thời hạn “%s”. Gõ như “ngày 05, 15, 25 hằng tháng”, “thứ Năm hằng tuần”, “trước ngày 15/12 hằng năm” hoặc “20/12/2026”."
                        .formatted(words),
                cause);
    }
}
