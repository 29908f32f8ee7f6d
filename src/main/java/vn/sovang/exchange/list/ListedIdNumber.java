package vn.sovang.exchange.list;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.text.Nfc;

/// A số định danh as a list gives it, put right where a spreadsheet spoiled it. No sentence ever quotes it.
///
/// @param digits 9 or 12 digits; what stands in the list where it is no such number
/// @param change what was done, empty when nothing was
/// @param doubt a sentence, empty when there is nothing to say
public record ListedIdNumber(String digits, String change, String doubt) {
    private static final int OLD = 9;
    private static final int NEW = 12;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern POWER = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");

    public static ListedIdNumber of(SheetCell cell) {
        BigDecimal number = cell.number();
        return of(number == null ? Nfc.line(cell.text()) : number.toPlainString());
    }

    /// Reads what stands in a text; spaces, dots and dashes between the digits are nothing.
    public static ListedIdNumber of(String listed) {
        if (POWER.matcher(listed).matches()) {
            return new ListedIdNumber(
                    "",
                    "",
                    "Số định danh đã bị Excel rút gọn (dạng 1,23E+11) nên mất chữ số; xin lại số và nhập dạng văn bản.");
        }
        String digits = listed.replaceAll("[\\s.\\-']", "");
        if (!DIGITS.matcher(digits).matches()) {
            return new ListedIdNumber(listed, "", "Số định danh có ký tự không phải chữ số; đối chiếu với giấy tờ.");
        }
        String change = digits.equals(listed) ? "" : "bỏ dấu, khoảng trắng trong số định danh";
        return switch (digits.length()) {
            case OLD, NEW -> new ListedIdNumber(digits, change, "");
            // 001 is Hà Nội: of its numbers a spreadsheet eats two zeros.
            case NEW - 2, NEW - 1 -> restored(digits, NEW);
            case OLD - 1 -> restored(digits, OLD);
            default ->
                new ListedIdNumber(
                        digits,
                        change,
                        "Số định danh có " + digits.length() + " chữ số; căn cước có 12, chứng minh nhân dân cũ có 9.");
        };
    }

    /// Its digits as a row has them; what was done and what is doubtful stands in the row.
    String in(RowCells row) {
        row.changes.add(change);
        if (!doubt.isEmpty()) {
            row.warn(ListField.ID_NUMBER, doubt);
        }
        return digits;
    }

    private static ListedIdNumber restored(String digits, int length) {
        String zeros = "0".repeat(length - digits.length());
        return new ListedIdNumber(
                zeros + digits,
                "thêm lại số 0 đầu của số định danh",
                "Số định danh chỉ có " + digits.length() + " chữ số, có lẽ Excel bỏ mất số 0 đầu; đã thêm lại cho đủ "
                        + length + " chữ số, hãy đối chiếu với giấy tờ.");
    }
}
