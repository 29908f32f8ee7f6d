package vn.sovang.store.movement;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// The calendars of movements.
public final class MovementTermStore {
    private static final RowMapper<MovementTerm> TERM = (row, context) -> new MovementTerm(
            row.getLong("id"),
            row.getLong("movement_id"),
            TermKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("rule"),
            row.getString("to"),
            row.getString("note"));

    private final Database database;

    /// A store over the file.
    public MovementTermStore(Database database) {
        this.database = database;
    }

    /// Adds the term as the last of its movement, whatever its id says; answers it with its new id.
    public MovementTerm add(MovementTerm term) {
        return term.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO movement_term (movement_id, ordinal, kind, name, rule, "to", note)
                        VALUES (
                            :movementId,
                            (SELECT count(*) + 1 FROM movement_term WHERE movement_id = :movementId),
                            :kind, :name, :rule, :to, :note)
                        RETURNING id
                        """), term).mapTo(Long.class).one()));
    }

    /// Stores the term in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(MovementTerm term) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE movement_term SET
                            movement_id = :movementId, kind = :kind, name = :name, rule = :rule, "to" = :to,
                            note = :note
                        WHERE id = :id
                        """), term).bind("id", term.id()).execute());
        Changed.one(rows, "movement_term", term.id());
    }

    /// Takes a term out of the calendar; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM movement_term WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "movement_term", id);
    }

    /// The term of that id.
    public Optional<MovementTerm> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM movement_term WHERE id = :id")
                .bind("id", id)
                .map(TERM)
                .findOne());
    }

    /// The calendar of a movement in the order of its plan.
    public List<MovementTerm> of(long movementId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM movement_term WHERE movement_id = :movement ORDER BY ordinal, id")
                .bind("movement", movementId)
                .map(TERM)
                .list());
    }

    /// The calendars of all movements.
    public List<MovementTerm> all() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM movement_term ORDER BY movement_id, ordinal, id")
                        .map(TERM)
                        .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, MovementTerm term) {
        return statement
                .bind("movementId", term.movementId())
                .bind("kind", term.kind().name())
                .bind("name", term.name())
                .bind("rule", term.rule())
                .bind("to", term.to())
                .bind("note", term.note());
    }
}
