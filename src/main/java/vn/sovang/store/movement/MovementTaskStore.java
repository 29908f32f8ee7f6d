package vn.sovang.store.movement;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// What plans give organs to do.
public final class MovementTaskStore {
    private static final RowMapper<MovementTask> TASK = (row, context) -> new MovementTask(
            row.getLong("id"),
            row.getLong("movement_id"),
            row.getString("organ"),
            Cells.number(row, "unit_id"),
            row.getString("text"),
            row.getString("rule"));

    private final Database database;

    /// A store over the file.
    public MovementTaskStore(Database database) {
        this.database = database;
    }

    /// Adds the task as the last of its movement, whatever its id says; answers it with its new id.
    public MovementTask add(MovementTask task) {
        return task.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO movement_task (movement_id, ordinal, organ, unit_id, text, rule)
                        VALUES (
                            :movementId,
                            (SELECT count(*) + 1 FROM movement_task WHERE movement_id = :movementId),
                            :organ, :unitId, :text, :rule)
                        RETURNING id
                        """), task).mapTo(Long.class).one()));
    }

    /// Stores the task in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(MovementTask task) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE movement_task SET
                            movement_id = :movementId, organ = :organ, unit_id = :unitId, text = :text,
                            rule = :rule
                        WHERE id = :id
                        """), task).bind("id", task.id()).execute());
        Changed.one(rows, "movement_task", task.id());
    }

    /// Takes a task out of the plan; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM movement_task WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "movement_task", id);
    }

    /// The task of that id.
    public Optional<MovementTask> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM movement_task WHERE id = :id")
                .bind("id", id)
                .map(TASK)
                .findOne());
    }

    /// The tasks of a movement in the order of its plan.
    public List<MovementTask> of(long movementId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM movement_task WHERE movement_id = :movement ORDER BY ordinal, id")
                .bind("movement", movementId)
                .map(TASK)
                .list());
    }

    /// The tasks of all movements.
    public List<MovementTask> all() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM movement_task ORDER BY movement_id, ordinal, id")
                        .map(TASK)
                        .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, MovementTask task) {
        return statement
                .bind("movementId", task.movementId())
                .bind("organ", task.organ())
                .bind("unitId", task.unitId())
                .bind("text", task.text())
                .bind("rule", task.rule());
    }
}
