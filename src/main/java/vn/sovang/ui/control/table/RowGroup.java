package vn.sovang.ui.control.table;

import java.util.List;

/// Rows under one heading of a [DataTable]; an empty title shows no heading.
public record RowGroup<R>(String title, List<R> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }
}
