package vn.sovang.store.core;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/// Writes each row of a [UndoTable] that changes while a step is open into it, as it was before and after. The
/// triggers are the connection's own: whoever writes is logged, and the file holds nothing of them.
final class UndoLog {
    private UndoLog() {}

    /// Makes the place of the open step. Once for a connection, after migrations.
    static void install(Handle handle) {
        handle.execute("CREATE TEMP TABLE open_step (id INTEGER PRIMARY KEY)");
    }

    /// Makes the triggers before the connection's first step: who only reads never pays for them. Within a transaction
    /// that fails they go with it, and the next step makes them again.
    private static void makeTriggers(Handle handle) {
        boolean made = handle.createQuery("SELECT EXISTS (SELECT * FROM sqlite_temp_schema WHERE type = 'trigger')")
                .mapTo(Boolean.class)
                .one();
        if (made) {
            return;
        }
        StringBuilder script = new StringBuilder();
        for (UndoTable table : UndoTable.all(handle)) {
            script.append(trigger(table, "insert", "new", "NULL", table.json("new")));
            script.append(trigger(table, "update", "new", table.json("old"), table.json("new")));
            script.append(trigger(table, "delete", "old", table.json("old"), "NULL"));
        }
        run(handle, script.toString());
    }

    /// All at once and by the driver itself: Jdbi takes each statement apart for names, ten times the work of SQLite.
    private static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw new IllegalStateException("the triggers of the change log", e);
        }
    }

    private static String trigger(UndoTable table, String event, String row, String before, String after) {
        return """
                CREATE TEMP TRIGGER log_%1$s_%2$s AFTER %2$s ON main.%1$s WHEN EXISTS (SELECT * FROM open_step) BEGIN
                    INSERT INTO step_row (step_id, ordinal, table_name, row_id, before, after)
                    SELECT
                        id, ifnull((SELECT max(ordinal) FROM step_row WHERE step_id = open_step.id), 0) + 1,
                        '%1$s', %3$s, %4$s, %5$s
                    FROM open_step;
                END;
                """.formatted(table.name(), event, table.number(row), before, after);
    }

    /// The step that is being written, if any.
    static OptionalLong open(Handle handle) {
        return handle.createQuery("SELECT id FROM open_step").mapTo(Long.class).findOne().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /// Opens a step; what is written from now on belongs to it. A transaction that fails takes it back.
    static long begin(Handle handle, String actor, Instant at, String action, String about) {
        makeTriggers(handle);
        long id = handle.createQuery("""
                        INSERT INTO step (at, actor, action, about) VALUES (:at, :actor, :action, :about) RETURNING id
                        """)
                .bind("at", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .bind("actor", actor)
                .bind("action", action)
                .bind("about", about)
                .mapTo(Long.class)
                .one();
        handle.execute("INSERT INTO open_step (id) VALUES (?)", id);
        return id;
    }

    /// Ends the step; one that wrote nothing is not kept.
    static void end(Handle handle, long id) {
        handle.execute("DELETE FROM open_step");
        handle.createUpdate("""
                        DELETE FROM step WHERE id = :id
                            AND NOT EXISTS (SELECT * FROM step_row WHERE step_id = :id)
                            AND NOT EXISTS (SELECT * FROM import_run WHERE step_id = :id)
                        """).bind("id", id).execute();
    }
}
