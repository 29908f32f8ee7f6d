package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.text.IdNumber;

/// A row's cells as the preview shows them: as they stand in the file, ID numbers masked.
public final class RowDisplay {
    private RowDisplay() {}

    public static List<String> of(SheetRow row, ListLayout layout) {
        int secret = layout.indexOf(ListColumn.ID_NUMBER).orElse(-1);
        List<String> out = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i).original();
            out.add(i == secret ? masked(text) : text);
        }
        return out;
    }

    /// All but the last three digits hidden.
    public static String masked(String number) {
        return IdNumber.masked(number.strip());
    }
}
