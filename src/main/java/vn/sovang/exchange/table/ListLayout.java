package vn.sovang.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Fold;

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

    /// What the column of that index (0 and up) holds, null when it is not read.
    public @Nullable ListColumn columnAt(int index) {
        for (Map.Entry<ListColumn, Integer> entry : columns.entrySet()) {
            if (entry.getValue() == index) {
                return entry.getKey();
            }
        }
        return null;
    }

    /// Whether the list has that column.
    public boolean has(ListColumn column) {
        return columns.containsKey(column);
    }

    /// The same table with other columns, as the clerk chose them ("Chọn lại cột").
    public ListLayout withColumns(Map<ListColumn, Integer> chosen) {
        return new ListLayout(sheet, headerRow, headerRows, titles, chosen);
    }

    /// The titles without diacritics, capitals and signs: equal for all lists of one form, so that what the clerk said
    /// of
    /// its columns can be remembered.
    public String key() {
        return titles.stream().map(Fold::of).collect(Collectors.joining("|")).replaceFirst("\\|+$", "");
    }

    /// The layout a row was read with: the last header above it on its sheet.
    public static ListLayout of(int number, List<ListLayout> layouts, List<ReadSheet> sheets) {
        ReadSheet sheet = ReadSheet.of(number, sheets);
        ListLayout found = layouts.getFirst();
        int header = -1;
        for (ListLayout layout : layouts) {
            boolean above = layout.sheet().equals(sheet.name()) && layout.headerRow() <= number - sheet.offset();
            if (above && layout.headerRow() > header) {
                found = layout;
                header = layout.headerRow();
            }
        }
        return found;
    }

    /// Last row of the header.
    public int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }
}
