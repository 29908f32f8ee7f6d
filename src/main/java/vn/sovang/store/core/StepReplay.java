package vn.sovang.store.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;

/// Writes the rows of a step from one state into another: back when it is undone, forth when it is done again.
final class StepReplay {
    private final Handle handle;
    private final long stepId;

    StepReplay(Handle handle, long stepId) {
        this.handle = handle;
        this.stepId = stepId;
    }

    /// A row to write.
    ///
    /// @param from the row as it is, as JSON; null when it is not there
    /// @param to the row as it shall be; null when it shall go
    record Row(
            String table, @Nullable String from, @Nullable String to) {}

    /// A row cannot come back: another has the only place it could have, without a step that says so.
    static final class PlaceTaken extends Exception {
        private static final long serialVersionUID = 1;

        private final String table;

        PlaceTaken(String table, Throwable cause) {
            super(table, cause);
            this.table = table;
        }

        /// As the end of a sentence.
        String words() {
            return "đã có %s khác ở đúng chỗ ấy. Hãy sửa bằng tay.".formatted(StepObstacles.kind(table));
        }
    }

    /// Writes the rows in that order; rows of one step may name each other.
    ///
    /// @throws IllegalStateException when a row is not there, or there already
    void write(List<Row> rows) throws PlaceTaken {
        handle.execute("PRAGMA defer_foreign_keys = ON");
        Map<String, UndoTable> tables = new HashMap<>();
        UndoTable.all(handle).forEach(table -> tables.put(table.name(), table));
        Map<String, List<String>> kept = new HashMap<>();
        for (Row row : rows) {
            try {
                write(row, Objects.requireNonNull(tables.get(row.table()), row.table()), kept);
            } catch (StatementException failure) {
                if (StoreRefusals.isTaken(failure)) {
                    throw new PlaceTaken(row.table(), failure);
                }
                throw failure;
            }
        }
    }

    private void write(Row row, UndoTable table, Map<String, List<String>> kept) {
        String json = row.to();
        if (json == null) {
            count(handle.createUpdate(table.delete()).bind("was", row.from()).execute());
            return;
        }
        // All rows of a step were written under one schema.
        List<String> columns = kept.computeIfAbsent(row.table(), name -> keys(json));
        count(
                row.from() == null
                        ? handle.createUpdate(table.insert(columns))
                                .bind("json", json)
                                .execute()
                        : handle.createUpdate(table.update(columns))
                                .bind("json", json)
                                .bind("was", row.from())
                                .execute());
    }

    private void count(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("step " + stepId + " does not fit its rows");
        }
    }

    private List<String> keys(String json) {
        return handle.createQuery("SELECT key FROM json_each(:json)")
                .bind("json", json)
                .mapTo(String.class)
                .list();
    }
}
