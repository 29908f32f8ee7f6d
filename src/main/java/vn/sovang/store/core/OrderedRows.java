package vn.sovang.store.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// An ordered list of rows inside a movement, each with a key of its own so that a step keeps it.
///
/// @param table child table, with columns `id`, `movement_id` and `ordinal` besides those of the row
/// @param own SQL that tells the rows of this list from others of the table; `TRUE` when it has no others
/// @param columns those of the row
/// @param cells values of these columns, in their order
/// @param id key of a row, 0 for a new one; rows that nobody refers to may always answer 0
public record OrderedRows<T>(
        String table,
        String own,
        List<String> columns,
        RowMapper<T> mapper,
        Function<T, List<@Nullable Object>> cells,
        ToLongFunction<T> id) {
    public List<T> read(Handle handle, long movementId) {
        return handle.createQuery("SELECT * FROM %s WHERE movement_id = :movement AND %s ORDER BY ordinal, id"
                        .formatted(table, own))
                .bind("movement", movementId)
                .map(mapper)
                .list();
    }

    /// Puts the rows in the place of those before; a row that is there already keeps its key.
    public void write(Handle handle, long movementId, List<T> rows) {
        if (read(handle, movementId).equals(rows)) {
            return;
        }
        List<Long> kept =
                rows.stream().map(id::applyAsLong).filter(key -> key != 0).toList();
        handle.createUpdate("DELETE FROM %s WHERE movement_id = :movement AND %s AND id NOT IN (%s)"
                        .formatted(
                                table, own, kept.stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .bind("movement", movementId)
                .execute();
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(upsert());
        int ordinal = 0;
        for (T row : rows) {
            long key = id.applyAsLong(row);
            ordinal++;
            batch.bind("id", key == 0 ? null : key).bind("movement", movementId).bind("ordinal", ordinal);
            List<@Nullable Object> values = cells.apply(row);
            for (int i = 0; i < values.size(); i++) {
                batch.bind("c" + i, values.get(i));
            }
            batch.add();
        }
        batch.execute();
    }

    private String upsert() {
        List<String> names = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = "\"" + columns.get(i) + "\"";
            names.add(name);
            marks.add(":c" + i);
            changes.add(name + " = excluded." + name);
        }
        return """
                INSERT INTO %s (id, movement_id, ordinal, %s) VALUES (:id, :movement, :ordinal, %s)
                ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, %s
                """.formatted(table, String.join(", ", names), String.join(", ", marks), String.join(", ", changes));
    }

    /// Rows of one text column; further columns have the same value in all rows of the list.
    public static OrderedRows<String> texts(String table, String column, Map<String, String> same) {
        List<String> columns = new ArrayList<>(same.keySet());
        columns.add(column);
        return new OrderedRows<>(
                table,
                same.isEmpty()
                        ? "TRUE"
                        : same.entrySet().stream()
                                .map(cell -> "%s = '%s'".formatted(cell.getKey(), cell.getValue()))
                                .collect(Collectors.joining(" AND ")),
                columns,
                (row, context) -> row.getString(column),
                text -> {
                    List<@Nullable Object> values = new ArrayList<>(same.values());
                    values.add(text);
                    return values;
                },
                text -> 0);
    }
}
