package vn.sovang.store.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Takes one step back, row by row in the reverse of the order they were written in. Within a transaction, which a
/// refusal must undo.
final class StepUndo {
    private final Handle handle;
    private final long stepId;

    StepUndo(Handle handle, long stepId) {
        this.handle = handle;
        this.stepId = stepId;
    }

    /// Why it cannot be, as the end of a sentence; empty once it is done.
    ///
    /// @throws IllegalStateException when there is no such step, it is undone already, or one is open
    Optional<String> run(Instant at) {
        if (UndoLog.open(handle).isPresent()) {
            throw new IllegalStateException("undoing inside a step");
        }
        StepObstacles obstacles = new StepObstacles(handle, stepId);
        Optional<String> obstacle = obstacles.find();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try {
            new StepReplay(handle, stepId).write(written());
        } catch (StepReplay.PlaceTaken taken) {
            return Optional.of(taken.words());
        }
        OneRow.one(mark(at), "standing step", stepId);
        return obstacles.dangling();
    }

    private int mark(Instant at) {
        return handle.createUpdate("UPDATE step SET undone_at = :at WHERE id = :id AND undone_at IS NULL")
                .bind("at", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .bind("id", stepId)
                .execute();
    }

    private List<StepReplay.Row> written() {
        return handle.createQuery("""
                        SELECT table_name, before, after FROM step_row WHERE step_id = :id ORDER BY ordinal DESC
                        """)
                .bind("id", stepId)
                .map((row, context) -> new StepReplay.Row(
                        row.getString("table_name"), row.getString("after"), row.getString("before")))
                .list();
    }
}
