package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column of a form of list holds what, as the clerk chose it ("Chọn lại cột").
///
/// @param layoutKey the form it is for, [ListLayout#key()]
/// @param columns index (0 and up) of each column
public record ColumnMapping(String layoutKey, Map<ListColumn, Integer> columns) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /// The columns of a layout as they are, to be corrected.
    public static ColumnMapping of(ListLayout layout) {
        return new ColumnMapping(layout.key(), layout.columns());
    }

    /// The same with one column elsewhere; what stood there before is no longer read.
    public ColumnMapping with(ListColumn column, int index) {
        Map<ListColumn, Integer> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(columns);
        changed.values().removeIf(other -> other == index);
        changed.put(column, index);
        return new ColumnMapping(layoutKey, changed);
    }

    /// The same without that column of the file.
    public ColumnMapping without(int index) {
        Map<ListColumn, Integer> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(columns);
        changed.values().removeIf(other -> other == index);
        return new ColumnMapping(layoutKey, changed);
    }

    /// As text for keeping: `NAME=1;BIRTH=2`, in a fixed order.
    public String text() {
        List<String> out = new ArrayList<>();
        for (ListColumn column : ListColumn.values()) {
            Integer index = columns.get(column);
            if (index != null) {
                out.add(column.name() + "=" + index);
            }
        }
        return String.join(";", out);
    }

    /// Reads [#text()]; columns of a newer program are left out.
    public static ColumnMapping parse(String layoutKey, String text) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (String part : text.split(";", -1)) {
            for (ListColumn column : ListColumn.values()) {
                if (part.matches(column.name() + "=\\d{1,5}")) {
                    columns.put(column, Integer.parseInt(part.substring(part.indexOf('=') + 1)));
                }
            }
        }
        return new ColumnMapping(layoutKey, columns);
    }
}
