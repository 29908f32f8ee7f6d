package vn.sovang.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Takes one step back, row by row in the reverse of the order they were written in. Within a transaction, which a
/// refusal must undo.
final class StepUndo {
    private final Handle handle;
    private final long stepId;

    StepUndo(Handle handle, long stepId) {
        this.handle = handle;
        this.stepId = stepId;
    }

    private record Written(
            String table,
            long rowId,
            @Nullable String before,
            @Nullable String after) {}

    /// Why it cannot be, as the end of a sentence; empty once it is done.
    ///
    /// @throws IllegalStateException when there is no such step, it is undone already, or one is open
    Optional<String> run(Instant at) {
        if (ChangeLog.open(handle).isPresent()) {
            throw new IllegalStateException("undoing inside a step");
        }
        StepObstacles obstacles = new StepObstacles(handle, stepId);
        Optional<String> obstacle = obstacles.find();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        putBack();
        Changed.one(mark(at), "standing step", stepId);
        return obstacles.dangling();
    }

    private int mark(Instant at) {
        return handle.createUpdate("UPDATE step SET undone_at = :at WHERE id = :id AND undone_at IS NULL")
                .bind("at", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .bind("id", stepId)
                .execute();
    }

    private void putBack() {
        // Rows of one step may name each other.
        handle.execute("PRAGMA defer_foreign_keys = ON");
        Map<String, LoggedTable> tables = new HashMap<>();
        LoggedTable.all(handle).forEach(table -> tables.put(table.name(), table));
        Map<String, List<String>> kept = new HashMap<>();
        for (Written row : written()) {
            LoggedTable table = Objects.requireNonNull(tables.get(row.table()), row.table());
            if (row.before() == null) {
                count(handle.createUpdate("DELETE FROM %s WHERE %s = :id".formatted(table.name(), table.key()))
                        .bind("id", row.rowId())
                        .execute());
                continue;
            }
            String json = row.before();
            // All rows of a step were written under one schema.
            List<String> columns = kept.computeIfAbsent(row.table(), name -> keys(json));
            count(
                    row.after() == null
                            ? handle.createUpdate(table.insert(columns))
                                    .bind("json", json)
                                    .execute()
                            : handle.createUpdate(table.update(columns))
                                    .bind("json", json)
                                    .bind("id", row.rowId())
                                    .execute());
        }
    }

    private void count(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("step " + stepId + " does not fit its rows");
        }
    }

    private List<Written> written() {
        return handle.createQuery("""
                        SELECT table_name, row_id, before, after FROM step_row WHERE step_id = :id ORDER BY ordinal DESC
                        """)
                .bind("id", stepId)
                .map((row, context) -> new Written(
                        row.getString("table_name"),
                        row.getLong("row_id"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private List<String> keys(String json) {
        return handle.createQuery("SELECT key FROM json_each(:json)")
                .bind("json", json)
                .mapTo(String.class)
                .list();
    }
}
