package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.sheet.SheetRow;

/// A row's cells as the preview shows them: as they stand in the file, ID numbers masked.
final class RowDisplay {
    private static final int SHOWN_DIGITS = 3;

    private RowDisplay() {}

    static List<String> of(SheetRow row, ListLayout layout) {
        int secret = layout.indexOf(ListColumn.ID_NUMBER).orElse(-1);
        List<String> out = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i).original();
            out.add(i == secret ? masked(text) : text);
        }
        return out;
    }

    /// All but the last three digits hidden.
    static String masked(String number) {
        String digits = number.strip();
        return digits.length() <= SHOWN_DIGITS
                ? digits
                : "•".repeat(digits.length() - SHOWN_DIGITS) + digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
