package vn.sovang.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// PlanDays as plans write them: "7/9/2021", "ngày 07 tháng 9 năm 2021".
final class PlanDays {
    private static final String MONTH = "\\s+th\\S{1,2}ng\\s+";
    private static final String YEAR = "\\s+n\\S{1,2}m\\s+";
    /// A day in words, three groups; the letters with marks as badly as a scan may give them.
    static final String IN_WORDS = day("ng\\S{1,2}y\\s+", MONTH, YEAR);
    /// As [#IN_WORDS], or with "/", "." or "-" between the numbers.
    static final String IN_WORDS_OR_NUMBERS = day("ng\\S{1,2}y\\s+", orMark(MONTH), orMark(YEAR));

    /// A day in bare letters, in three groups.
    static final String DAY = day("(?:ngay\\s+)?", orMark("\\s+thang\\s+"), orMark("\\s+nam\\s+"));

    private PlanDays() {}

    /// The first day within the text that follows the words, ISO.
    ///
    /// @param words pattern of bare letters
    static Optional<String> after(String text, String words) {
        Matcher matcher = BareText.matcher(Pattern.compile("\\b" + words + "\\s+(?:het\\s+)?" + DAY), text);
        return matcher.find()
                ? Optional.of(iso(matcher.group(1), matcher.group(2), matcher.group(3)))
                        .filter(day -> !day.isEmpty())
                : Optional.empty();
    }

    /// The day, ISO; empty when the calendar has no such day.
    static String iso(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String day(String before, String month, String year) {
        return before + "(\\d{1,2})" + month + "(\\d{1,2})" + year + "(\\d{4})";
    }

    private static String orMark(String word) {
        return "(?:\\s*[/.-]\\s*|" + word + ")";
    }
}
