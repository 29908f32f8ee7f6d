package vn.sovang.exchange;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Where the table of a list stands and what its columns hold.
///
/// @param sheet name of the worksheet
/// @param headerRow row number in the file of the header's first row, 1 and up
/// @param headerRows how many rows the header has
/// @param titles the columns' titles from the left, empty where a column has none
/// @param columns index (0 and up) of each recognised column
public record ListLayout(
        String sheet, int headerRow, int headerRows, List<String> titles, Map<ListColumn, Integer> columns) {
    public ListLayout {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
    }

    /// Index of a column, if the list has it.
    public OptionalInt indexOf(ListColumn column) {
        Integer index = columns.get(column);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// Whether the list has that column.
    public boolean has(ListColumn column) {
        return columns.containsKey(column);
    }

    /// The same table with other columns, as the clerk chose them ("Chọn lại cột").
    public ListLayout withColumns(Map<ListColumn, Integer> chosen) {
        return new ListLayout(sheet, headerRow, headerRows, titles, chosen);
    }

    /// Last row of the header.
    int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }
}
