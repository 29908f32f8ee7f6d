package vn.sovang.exchange.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.DateReading;
import vn.sovang.model.Refusal;

/// One sheet of a workbook to be written, and the measure of what is read back.
///
/// @param headerRow index of the header row, 0 and up; rows above it are headings
/// @param widths width of each column in characters
/// @param rows from the top
record WorkbookSheet(String name, int headerRow, List<Double> widths, List<List<Value>> rows) {
    /// What a cell holds.
    sealed interface Value {
        /// Text, empty for an empty cell.
        record Text(String text) implements Value {}

        /// A number.
        record Amount(BigDecimal number) implements Value {}

        /// A day.
        record Day(LocalDate day) implements Value {}
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value number(long number) {
        return new Value.Amount(BigDecimal.valueOf(number));
    }

    /// Compares with the sheet as it was read back.
    ///
    /// @throws Refusal when a row or a cell differs
    void compare(SheetTable read) throws Refusal {
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean blank = rows.get(i).stream().allMatch(value -> value.equals(text("")));
            if (blank) {
                continue;
            }
            if (next >= read.rows().size() || read.rows().get(next).number() != i + 1) {
                throw differs(i);
            }
            compareRow(i, read.rows().get(next));
            next++;
        }
        if (next != read.rows().size()) {
            throw differs(rows.size());
        }
    }

    private void compareRow(int index, SheetRow read) throws Refusal {
        List<Value> meant = rows.get(index);
        for (int i = 0; i < Math.max(meant.size(), read.cells().size()); i++) {
            Value value = i < meant.size() ? meant.get(i) : text("");
            if (!same(value, read.cell(i))) {
                throw differs(index);
            }
        }
    }

    private static boolean same(Value meant, SheetCell read) {
        BigDecimal number = read.number();
        return switch (meant) {
            case Value.Text text -> number == null && text.text().equals(read.text());
            case Value.Amount value -> number != null && number.compareTo(value.number()) == 0;
            case Value.Day value ->
                number != null
                        && DateReading.EPOCH_1900.plusDays(number.longValue()).equals(value.day());
        };
    }

    private Refusal differs(int index) {
        return new Refusal("Tệp Excel vừa ghi đọc lại không khớp ở trang “" + name + "”, dòng " + (index + 1)
                + ". Tệp cũ được giữ nguyên; hãy thử xuất lại.");
    }
}
