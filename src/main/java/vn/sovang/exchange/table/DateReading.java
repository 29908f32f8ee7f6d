package vn.sovang.exchange.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.model.PartialDate;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// What a cell with a date was understood as.
///
/// @param date null when it could not be read
/// @param change what was done to read it, empty when it stands as papers write it
/// @param fault why it could not be read, or why it is doubtful, a sentence; empty when there is nothing to say
public record DateReading(@Nullable PartialDate date, String change, String fault) {
    public static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SERIAL = 73_050;

    /// Two digits of a year that is no birth are of this century up to here.
    private static final int LAST_SHORT_YEAR = 45;

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{1,2})[/.\\- ]+(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})([T ]00:00.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:sinh )?(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(?:sinh )?thang (\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("(?:sinh )?(?:nam )?(?:sinh )?(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// A birth: two digits of a year are asked back, for they may be of either century.
    public static DateReading ofBirth(SheetCell cell, boolean date1904) {
        return new Reader("ngày sinh", "Năm sinh", true).read(cell, date1904);
    }

    /// Any other date.
    ///
    /// @param what such as "ngày quyết định"
    public static DateReading of(SheetCell cell, boolean date1904, String what) {
        return new Reader(what, SkippedRows.capital(what), false).read(cell, date1904);
    }

    /// The day, null when it is not known to the day.
    @Nullable
    public LocalDate day() {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    private record Reader(String what, String subject, boolean birth) {
        DateReading read(SheetCell cell, boolean date1904) {
            String text = Nfc.line(cell.text()).replaceAll("^'", "");
            try {
                if (DIGITS.matcher(text).matches()) {
                    return ofDigits(text, date1904);
                }
                BigDecimal number = cell.number();
                return number != null && number.intValue() > LAST_YEAR
                        ? ofDigits(Integer.toString(number.intValue()), date1904)
                        : ofText(text);
            } catch (DateTimeException e) {
                return unreadable(text);
            }
        }

        private DateReading ofDigits(String digits, boolean date1904) {
            if (digits.length() > 8) {
                return unreadable(digits);
            }
            int value = Integer.parseInt(digits);
            if (value >= FIRST_YEAR && value <= LAST_YEAR && digits.length() == 4) {
                return plain(PartialDate.ofYear(value));
            }
            if (digits.length() == 8 || digits.length() == 7) {
                // 7092021 is 07092021 of which a spreadsheet ate the zero.
                int year = value % 10_000;
                PartialDate date = new PartialDate(year, value / 10_000 % 100, value / 1_000_000);
                return changed(date, "“" + digits + "” hiểu là ngày " + date.display());
            }
            if (value > LAST_YEAR && value <= LAST_SERIAL) {
                PartialDate date = PartialDate.of((date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(value));
                return changed(date, "ngày dạng số của Excel (" + digits + ") đổi thành " + date.display());
            }
            return unreadable(digits);
        }

        private DateReading ofText(String text) {
            Matcher whole = WHOLE.matcher(text);
            if (whole.matches()) {
                return ofDayMonthYear(text, whole.group(1), whole.group(2), whole.group(3));
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                PartialDate date = date(iso.group(3), iso.group(2), iso.group(1));
                return changed(date, "“" + text + "” hiểu là ngày " + date.display());
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return plain(date("0", month.group(1), month.group(2)));
            }
            return ofWords(text);
        }

        private DateReading ofWords(String text) {
            String folded = Fold.of(text);
            Matcher words = IN_WORDS.matcher(folded);
            if (words.matches()) {
                return plain(date(words.group(1), words.group(2), words.group(3)));
            }
            Matcher month = MONTH_IN_WORDS.matcher(folded);
            if (month.matches()) {
                return plain(date("0", month.group(1), month.group(2)));
            }
            Matcher year = YEAR_IN_WORDS.matcher(folded);
            return year.matches() ? plain(PartialDate.ofYear(Integer.parseInt(year.group(1)))) : unreadable(text);
        }

        private DateReading ofDayMonthYear(String text, String day, String month, String year) {
            if (Integer.parseInt(month) > 12 && Integer.parseInt(day) <= 12) {
                String sentence = "%s “%s” có tháng %s; nếu là ngày %s tháng %s thì ghi %s/%s/%s."
                        .formatted(SkippedRows.capital(what), text, month, month, day, month, day, year);
                return new DateReading(null, "", sentence);
            }
            if (year.length() == 4) {
                return plain(date(day, month, year));
            }
            if (birth) {
                return new DateReading(
                        null, "", subject + " “" + text + "” chỉ có hai chữ số, không rõ thế kỷ; ghi đủ bốn chữ số.");
            }
            int shortYear = Integer.parseInt(year);
            PartialDate date = date(day, month, (shortYear <= LAST_SHORT_YEAR ? "20" : "19") + year);
            return new DateReading(
                    date,
                    "“" + text + "” hiểu là ngày " + date.display(),
                    subject + " “" + text + "” chỉ có hai chữ số của năm, hiểu là " + date.display() + ".");
        }

        private DateReading unreadable(String text) {
            return new DateReading(
                    null,
                    "",
                    "Không đọc được " + what + " “" + text + "”; ghi như 19/7/1998, 7/1998 hoặc chỉ năm 1998.");
        }
    }

    private static PartialDate date(String day, String month, String year) {
        return new PartialDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DateReading plain(PartialDate date) {
        return new DateReading(date, "", "");
    }

    private static DateReading changed(PartialDate date, String change) {
        return new DateReading(date, change, "");
    }
}
