package vn.sovang.store.core;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// An ordered list of rows inside a record, by the column `ordinal`. Where the rows have a key of their own, one that
/// is there already keeps it.
///
/// @param table child table
/// @param parent column that names the record the list belongs to
/// @param own SQL that tells the rows of this list from others of the table; `TRUE` when it has no others
public record OrderedRows<T>(TableOf<T> table, String parent, String own) {
    /// All rows of a record are one list.
    public OrderedRows(TableOf<T> table, String parent) {
        this(table, parent, "TRUE");
    }

    public List<T> read(Handle handle, long parentId) {
        return table.list(handle, "WHERE %s = :id AND %s ORDER BY ordinal".formatted(parent, own), parentId);
    }

    /// The lists of some records by their keys; one without rows is left out.
    ///
    /// @param some SQL that selects the keys
    /// @param value of `:id` therein
    public Map<Long, List<T>> readAll(Handle handle, String some, long value) {
        return table.listBy(
                parent, handle, "WHERE %s IN (%s) AND %s ORDER BY ordinal".formatted(parent, some, own), value);
    }

    /// Puts the rows in the place of those before; the same list is left as it is.
    public void write(Handle handle, long parentId, List<T> rows) {
        if (read(handle, parentId).equals(rows)) {
            return;
        }
        String kept = !table.isKeyed()
                ? ""
                : rows.stream()
                        .map(row -> String.valueOf(table.id(row)))
                        .collect(Collectors.joining(", ", " AND id NOT IN (", ")"));
        handle.createUpdate("DELETE FROM %s WHERE %s = :id AND %s%s".formatted(table.name(), parent, own, kept))
                .bind("id", parentId)
                .execute();
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                table.isKeyed()
                        ? "%s ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, %s"
                                .formatted(table.insert("id", parent, "ordinal"), table.changes("excluded.\"%s\""))
                        : table.insert(parent, "ordinal"));
        int ordinal = 0;
        for (T row : rows) {
            batch.bind(parent, parentId).bind("ordinal", ++ordinal);
            if (table.isKeyed()) {
                batch.bind("id", table.id(row) == 0 ? null : table.id(row));
            }
            table.bind(batch, row).add();
        }
        batch.execute();
    }

    /// Rows of one text column.
    public static OrderedRows<String> texts(String table, String parent, String column) {
        return texts(table, parent, column, Map.of());
    }

    /// As [#texts(String, String, String)]; further columns have the same value in all rows of the list.
    public static OrderedRows<String> texts(String table, String parent, String column, Map<String, String> same) {
        TableOf<String> texts =
                new TableOf<String>(table, (row, handle) -> row.getString(column)).column(column, text -> text);
        same.forEach((name, value) -> texts.column(name, text -> value));
        return new OrderedRows<>(
                texts,
                parent,
                same.isEmpty()
                        ? "TRUE"
                        : same.entrySet().stream()
                                .map(cell -> "%s = '%s'".formatted(cell.getKey(), cell.getValue()))
                                .collect(Collectors.joining(" AND ")));
    }
}
