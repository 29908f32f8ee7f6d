package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.text.IdNumber;

/// A row's cells as the preview shows them: as they stand in the file, ID numbers masked.
final class RowDisplay {
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
        return IdNumber.masked(number.strip());
    }
}
