package vn.sovang.exchange;

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

/// What a cell with a birth was understood as.
///
/// @param birth null when it could not be read
/// @param change what was done to read it, empty when it stands as papers write it
/// @param fault why it could not be read, a sentence; empty when it could
record BirthReading(@Nullable PartialDate birth, String change, String fault) {
    static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SERIAL = 73_050;

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{1,2})[/.\\- ]+(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})([T ]00:00.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:sinh )?(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("(?:sinh )?(?:nam )?(?:sinh )?(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static BirthReading of(SheetCell cell, boolean date1904) {
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

    private static BirthReading ofDigits(String digits, boolean date1904) {
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

    private static BirthReading ofText(String text) {
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
        String folded = Fold.of(text);
        Matcher words = IN_WORDS.matcher(folded);
        if (words.matches()) {
            PartialDate date = date(words.group(1), words.group(2), words.group(3));
            return changed(date, "“" + text + "” hiểu là ngày " + date.display());
        }
        Matcher year = YEAR_IN_WORDS.matcher(folded);
        if (year.matches()) {
            PartialDate date = PartialDate.ofYear(Integer.parseInt(year.group(1)));
            return changed(date, "“" + text + "” hiểu là năm " + date.display());
        }
        return unreadable(text);
    }

    private static BirthReading ofDayMonthYear(String text, String day, String month, String year) {
        if (Integer.parseInt(month) > 12 && Integer.parseInt(day) <= 12) {
            return new BirthReading(
                    null,
                    "",
                    "Ngày sinh “%s” có tháng %s; nếu là ngày %s tháng %s thì ghi %s/%s/%s."
                            .formatted(text, month, month, day, month, day, year));
        }
        if (year.length() == 2) {
            return new BirthReading(
                    null, "", "Năm sinh “" + text + "” chỉ có hai chữ số, không rõ thế kỷ; ghi đủ bốn chữ số.");
        }
        return plain(date(day, month, year));
    }

    private static PartialDate date(String day, String month, String year) {
        return new PartialDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static BirthReading plain(PartialDate date) {
        return new BirthReading(date, "", "");
    }

    private static BirthReading changed(PartialDate date, String change) {
        return new BirthReading(date, change, "");
    }

    private static BirthReading unreadable(String text) {
        return new BirthReading(
                null, "", "Không đọc được ngày sinh “" + text + "”; ghi như 19/7/1998, 7/1998 hoặc chỉ năm 1998.");
    }
}
