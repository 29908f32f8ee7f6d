package vn.sovang.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Số, ký hiệu văn bản as people type them: tells what is probably a slip, such as "18/20202QĐ-UBND" or the year
/// "20201" (both seen in real papers). It never says what is right.
public final class DocumentNumber {
    private static final Pattern CROOKED = Pattern.compile(".*/(\\d{5,}|\\d{1,3}/|\\d+[^\\d/]).*");
    private static final Pattern NUMBERED = Pattern.compile("(?U)\\bsố:? ?(\\d[\\p{L}\\d/-]*)");
    private static final Pattern YEAR = Pattern.compile("(?U)\\bnăm (\\d{5,})\\b");
    private static final Pattern DAY =
            Pattern.compile("(?U)\\bngày (\\d{1,2})(?:/(\\d{1,2})/| tháng (\\d{1,2}) năm )(\\d+)");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;

    private DocumentNumber() {}

    /// Whether a number with its symbol is probably mistyped.
    public static boolean crooked(String number) {
        return CROOKED.matcher(number).matches() || number.contains("//");
    }

    /// Whether a year is none that a document of this kind can bear.
    public static boolean crookedYear(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    /// Numbers, years and days within a text that are probably mistyped, as they stand there.
    public static List<String> crookedIn(String text) {
        List<String> found = new ArrayList<>();
        Matcher numbers = NUMBERED.matcher(text);
        while (numbers.find()) {
            if (crooked(numbers.group(1))) {
                found.add("số " + numbers.group(1));
            }
        }
        Matcher days = DAY.matcher(text);
        while (days.find()) {
            String month = days.group(2) == null ? days.group(3) : days.group(2);
            if (!isDay(days.group(4), month, days.group(1))) {
                found.add(days.group());
            }
        }
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            String year = years.group();
            if (found.stream().noneMatch(one -> one.endsWith(year))) {
                found.add(year);
            }
        }
        return found;
    }

    private static boolean isDay(String year, String month, String day) {
        if (year.length() != 4 || crookedYear(Integer.parseInt(year))) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
