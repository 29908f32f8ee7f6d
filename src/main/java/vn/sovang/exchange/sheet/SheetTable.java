package vn.sovang.exchange.sheet;

import java.util.List;

/// One worksheet, or one table of a document, its empty rows left out.
///
/// @param name the sheet's name, or "Bảng 2" for the second table of a document
/// @param date1904 whether its day numbers count from 1904 (old files of Mac)
public record SheetTable(String name, List<SheetRow> rows, boolean hidden, boolean date1904) {
    public SheetTable {
        rows = List.copyOf(rows);
    }

    /// Number of the last row that holds something, 0 for an empty sheet.
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }
}
