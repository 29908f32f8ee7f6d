package vn.sovang.ui.control.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a [DataTable] shows of its rows. Knows no toolkit.
sealed interface TableContent<R> permits TableRows, TreeRows {
    /// Shows only the rows that pass, and what is needed to see where they belong.
    void setFilter(Predicate<R> newFilter);

    /// Sorts by this; null leaves the order in which the rows came.
    void setOrder(@Nullable Comparator<R> newOrder);

    /// Whether there are no rows at all, filtered or not.
    boolean isEmpty();

    /// The lines to show.
    List<TableLine<R>> lines();

    /// What makes a row the same row after a reload.
    Object keyOf(R row);

    /// Index of each row among the lines by its key.
    default Map<Object, Integer> places(List<? extends TableLine<R>> lines) {
        Map<Object, Integer> places = HashMap.newHashMap(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TableLine.Item<R>(R row)) {
                places.put(keyOf(row), i);
            }
        }
        return places;
    }

    /// Index of the row with that key among the lines, or -1.
    default int indexOf(List<? extends TableLine<R>> lines, Object wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TableLine.Item<R>(R row) && keyOf(row).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
