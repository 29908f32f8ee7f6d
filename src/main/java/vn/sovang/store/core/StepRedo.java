package vn.sovang.store.core;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Does an undone step again, row by row in the order they were written in. Within a transaction, which a refusal must
/// undo.
final class StepRedo {
    private final Handle handle;
    private final long stepId;

    StepRedo(Handle handle, long stepId) {
        this.handle = handle;
        this.stepId = stepId;
    }

    /// Why it cannot be, as the end of a sentence; empty once it is done.
    ///
    /// @throws IllegalStateException when there is no such step, it stands, or one is open
    Optional<String> run() {
        if (UndoLog.open(handle).isPresent()) {
            throw new IllegalStateException("redoing inside a step");
        }
        StepObstacles obstacles = new StepObstacles(handle, stepId);
        Optional<String> obstacle = obstacles.findForRedo();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try {
            new StepReplay(handle, stepId).write(written());
        } catch (StepReplay.PlaceTaken taken) {
            return Optional.of(taken.words());
        }
        OneRow.one(
                handle.createUpdate("UPDATE step SET undone_at = NULL WHERE id = :id AND undone_at IS NOT NULL")
                        .bind("id", stepId)
                        .execute(),
                "undone step",
                stepId);
        handle.createUpdate("UPDATE import_run SET undone_at = NULL WHERE step_id = :id")
                .bind("id", stepId)
                .execute();
        return obstacles.dangling();
    }

    private List<StepReplay.Row> written() {
        return handle.createQuery("""
                        SELECT table_name, before, after FROM step_row WHERE step_id = :id ORDER BY ordinal
                        """)
                .bind("id", stepId)
                .map((row, context) -> new StepReplay.Row(
                        row.getString("table_name"), row.getString("before"), row.getString("after")))
                .list();
    }
}
