package vn.sovang.exchange;

import java.util.List;

/// One worksheet, its empty rows left out.
///
/// @param date1904 whether its day numbers count from 1904 (old files of Mac)
public record SheetTable(String name, List<SheetRow> rows, boolean hidden, boolean date1904) {
    public SheetTable {
        rows = List.copyOf(rows);
    }

    /// Number of the last row that holds something, 0 for an empty sheet.
    int lastRow() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }
}
