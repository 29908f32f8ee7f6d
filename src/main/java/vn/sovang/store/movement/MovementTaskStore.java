package vn.sovang.store.movement;

import java.util.List;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// What plans give organs to do; a new task is the last of its movement.
public final class MovementTaskStore extends TableStore<MovementTask> {
    private static final TableOf<MovementTask> TABLE = new TableOf<MovementTask>(
                    "movement_task",
                    MovementTask::id,
                    (row, handle) -> new MovementTask(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getString("organ"),
                            Cells.number(row, "unit_id"),
                            row.getString("text"),
                            DueRule.stored(row.getString("rule"))))
            .lastOf("movement_id")
            .column("movement_id", MovementTask::movementId)
            .column("organ", MovementTask::organ)
            .column("unit_id", MovementTask::unitId)
            .column("text", MovementTask::text)
            .column("rule", row -> row.rule().notation());

    /// A store over the file.
    public MovementTaskStore(Database database) {
        super(database, TABLE);
    }

    @Override
    public void remove(long id) {
        super.remove(id);
    }

    /// The tasks of a movement in the order of its plan.
    public List<MovementTask> of(long movementId) {
        return list("WHERE movement_id = :id ORDER BY ordinal, id", movementId);
    }

    /// The tasks of all movements.
    public List<MovementTask> all() {
        return list("ORDER BY movement_id, ordinal, id");
    }
}
