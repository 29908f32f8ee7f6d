package vn.sovang.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row a step wrote.
///
/// @param table such as "person"
/// @param before its columns as text, nulls left out; null when the step added the row
/// @param after the same after the step; null when the step removed the row
public record RowChange(
        Step step,
        String table,
        long rowId,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after) {
    public RowChange {
        before = before == null ? null : Map.copyOf(before);
        after = after == null ? null : Map.copyOf(after);
    }
}
