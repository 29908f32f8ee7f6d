package vn.sovang.store.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.FollowUp;

/// Rows of one kind of entry about units in movements.
///
/// @param table with columns `id`, `movement_id` and `unit_id` besides those of the row
/// @param columns those of the row
/// @param order how lists are ordered, SQL
/// @param cells values of these columns, in their order
public record FollowUpRows<T extends FollowUp>(
        String table,
        List<String> columns,
        String order,
        RowMapper<T> mapper,
        Function<T, List<@Nullable Object>> cells) {
    public long add(Database database, T entry) {
        String names = columns.stream().map(FollowUpRows::quoted).collect(Collectors.joining(", "));
        String marks = columns.stream().map(FollowUpRows::mark).collect(Collectors.joining(", "));
        return database.with(handle -> bind(
                        handle.createQuery(
                                "INSERT INTO %s (movement_id, unit_id, %s) VALUES (:movement, :unit, %s) RETURNING id"
                                        .formatted(table, names, marks)),
                        entry)
                .mapTo(Long.class)
                .one());
    }

    public void update(Database database, T entry) {
        String changes = columns.stream()
                .map(column -> quoted(column) + " = " + mark(column))
                .collect(Collectors.joining(", "));
        int rows = database.with(handle -> bind(
                        handle.createUpdate("UPDATE %s SET movement_id = :movement, unit_id = :unit, %s WHERE id = :id"
                                .formatted(table, changes)),
                        entry)
                .bind("id", entry.id())
                .execute());
        Changed.one(rows, table, entry.id());
    }

    public void remove(Database database, long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM %s WHERE id = :id".formatted(table))
                .bind("id", id)
                .execute());
        Changed.one(rows, table, id);
    }

    public Optional<T> find(Database database, long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM %s WHERE id = :id".formatted(table))
                .bind("id", id)
                .map(mapper)
                .findOne());
    }

    public List<T> of(Database database, long movementId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM %s WHERE movement_id = :movement ORDER BY %s".formatted(table, order))
                .bind("movement", movementId)
                .map(mapper)
                .list());
    }

    private <S extends SqlStatement<S>> S bind(S statement, T entry) {
        statement.bind("movement", entry.movementId()).bind("unit", entry.unitId());
        List<@Nullable Object> values = cells.apply(entry);
        for (int i = 0; i < values.size(); i++) {
            statement.bind("c_" + columns.get(i), values.get(i));
        }
        return statement;
    }

    private static String quoted(String column) {
        return "\"" + column + "\"";
    }

    private static String mark(String column) {
        return ":c_" + column;
    }
}
