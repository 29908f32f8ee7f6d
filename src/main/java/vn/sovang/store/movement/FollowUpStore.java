package vn.sovang.store.movement;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What units do in movements: assignment, pledges, what they sent, inspections, contributions, examples and scores.
public final class FollowUpStore {
    private final Database database;

    /// A store over the file.
    public FollowUpStore(Database database) {
        this.database = database;
    }

    /// Adds the entry, whatever its id says; answers it with its new id.
    public FollowUp add(FollowUp entry) {
        return database.with(handle -> Placed.of(entry).add(handle));
    }

    /// Stores the entry in the place of the one of its kind and id.
    ///
    /// @throws IllegalStateException when there is none
    public void update(FollowUp entry) {
        database.with(handle -> Placed.of(entry).update(handle));
    }

    /// Takes a wrong entry out; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of its kind and id
    public void remove(FollowUp entry) {
        database.with(handle -> Placed.of(entry).table().remove(handle, entry.id()));
    }

    /// The entry of that kind and id as the store has it.
    public Optional<? extends FollowUp> find(FollowUp entry) {
        return database.with(handle -> Placed.of(entry).table().find(handle, entry.id()));
    }

    /// The units of a movement, in the order they were assigned.
    public List<MovementUnit> units(long movementId) {
        return of(FollowUpTables.UNITS, movementId, "id");
    }

    /// What units put their names down for.
    public List<Pledge> pledges(long movementId) {
        return of(FollowUpTables.PLEDGES, movementId, "unit_id, id");
    }

    /// What units sent, by the day it came.
    public List<Receipt> receipts(long movementId) {
        return of(FollowUpTables.RECEIPTS, movementId, "received_on, id");
    }

    /// Inspections by their day.
    public List<Inspection> inspections(long movementId) {
        return of(FollowUpTables.INSPECTIONS, movementId, "date, id");
    }

    /// Contributions by their day.
    public List<Contribution> contributions(long movementId) {
        return of(FollowUpTables.CONTRIBUTIONS, movementId, "date, id");
    }

    /// Typical examples in the order they were entered.
    public List<TypicalExample> examples(long movementId) {
        return of(FollowUpTables.EXAMPLES, movementId, "id");
    }

    /// Scores, unit by unit.
    public List<UnitScore> scores(long movementId) {
        return of(FollowUpTables.SCORES, movementId, "unit_id, id");
    }

    /// Results under the numeric conditions, unit by unit.
    public List<ConditionResult> conditions(long movementId) {
        return of(FollowUpTables.CONDITIONS, movementId, "unit_id, id");
    }

    private <T> List<T> of(TableOf<T> table, long movementId, String order) {
        return database.with(handle -> table.list(handle, "WHERE movement_id = :id ORDER BY " + order, movementId));
    }

    /// An entry with the table of its kind.
    private record Placed<T extends FollowUp>(TableOf<T> table, T entry) {
        static Placed<?> of(FollowUp entry) {
            return switch (entry) {
                case MovementUnit unit -> new Placed<>(FollowUpTables.UNITS, unit);
                case Pledge pledge -> new Placed<>(FollowUpTables.PLEDGES, pledge);
                case Receipt receipt -> new Placed<>(FollowUpTables.RECEIPTS, receipt);
                case Inspection inspection -> new Placed<>(FollowUpTables.INSPECTIONS, inspection);
                case Contribution gift -> new Placed<>(FollowUpTables.CONTRIBUTIONS, gift);
                case TypicalExample example -> new Placed<>(FollowUpTables.EXAMPLES, example);
                case UnitScore score -> new Placed<>(FollowUpTables.SCORES, score);
                case ConditionResult result -> new Placed<>(FollowUpTables.CONDITIONS, result);
            };
        }

        FollowUp add(Handle handle) {
            return table.add(handle, entry);
        }

        FollowUp update(Handle handle) {
            return table.update(handle, entry);
        }
    }
}
