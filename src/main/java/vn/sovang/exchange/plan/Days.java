package vn.sovang.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as plans write them: "7/9/2021", "ngày 07 tháng 9 năm 2021".
final class Days {
    /// A day in bare letters, in three groups.
    static final String DAY =
            "(?:ngay\\s+)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+thang\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+nam\\s+)(\\d{4})";

    private Days() {}

    /// The first day within the text that follows the words, ISO.
    ///
    /// @param words pattern of bare letters
    static Optional<String> after(String text, String words) {
        Matcher matcher = Bare.matcher(Pattern.compile("\\b" + words + "\\s+(?:het\\s+)?" + DAY), text);
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
}
