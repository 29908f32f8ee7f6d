package vn.sovang.model;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Nfc;

/// Dates as clerks type them: 7/9/2021, 07092021, 9/2021, 2021; day first.
public sealed interface DateText {
    /// Nothing was typed.
    record Empty() implements DateText {}

    /// A date, perhaps without day or month.
    record Read(PartialDate date) implements DateText {}

    /// What was typed is no date.
    ///
    /// @param why key of the sentence in the controls' messages
    record Wrong(String why) implements DateText {}

    /// Reads what was typed. Two-digit years are refused: 21 may be 1921 or 2021.
    static DateText of(String typed) {
        String text = Nfc.line(typed);
        if (text.isEmpty()) {
            return new Empty();
        }
        Matcher whole = Shape.DIGITS.matcher(text);
        if (whole.matches()) {
            return date(number(whole.group(3)), number(whole.group(2)), number(whole.group(1)));
        }
        Matcher parts = Shape.PARTS.matcher(text);
        if (!parts.matches()) {
            return new Wrong(Shape.SHORT_YEAR.matcher(text).matches() ? "date.shortYear" : "date.shape");
        }
        return date(number(parts.group(3)), number(parts.group(2)), number(parts.group(1)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static DateText date(int year, int month, int day) {
        if (month > 12) {
            return new Wrong("date.month");
        }
        try {
            return new Read(new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return new Wrong("date.none");
        }
    }

    /// The shapes understood.
    final class Shape {
        private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
        private static final Pattern PARTS =
                Pattern.compile("(?:(?:(\\d{1,2})\\s*[/.\\- ]\\s*)?(\\d{1,2})\\s*[/.\\- ]\\s*)?(\\d{4})");
        private static final Pattern SHORT_YEAR =
                Pattern.compile("\\d{1,2}\\s*[/.\\- ]\\s*\\d{1,2}\\s*[/.\\- ]\\s*\\d{2}");

        private Shape() {}
    }
}
