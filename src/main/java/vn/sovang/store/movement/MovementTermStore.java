package vn.sovang.store.movement;

import java.util.List;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// The calendars of movements; a new term is the last of its movement.
public final class MovementTermStore extends TableStore<MovementTerm> {
    private static final TableOf<MovementTerm> TABLE = new TableOf<MovementTerm>(
                    "movement_term",
                    MovementTerm::id,
                    (row, handle) -> new MovementTerm(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            TermKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            DueRule.stored(row.getString("rule")),
                            row.getString("to"),
                            row.getString("note")))
            .lastOf("movement_id")
            .column("movement_id", MovementTerm::movementId)
            .column("kind", MovementTerm::kind)
            .column("name", MovementTerm::name)
            .column("rule", row -> row.rule().notation())
            .column("to", MovementTerm::to)
            .column("note", MovementTerm::note);

    /// A store over the file.
    public MovementTermStore(Database database) {
        super(database, TABLE);
    }

    @Override
    public void remove(long id) {
        super.remove(id);
    }

    /// The calendar of a movement in the order of its plan.
    public List<MovementTerm> of(long movementId) {
        return list("WHERE movement_id = :id ORDER BY ordinal, id", movementId);
    }

    /// The calendars of all movements.
    public List<MovementTerm> all() {
        return list("ORDER BY movement_id, ordinal, id");
    }
}
