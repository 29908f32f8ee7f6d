package vn.sovang.store.movement;

import java.util.List;
import java.util.Optional;
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
import vn.sovang.store.core.FollowUpRows;

/// What units do in movements: assignment, pledges, what they sent, inspections, contributions, examples and scores.
public final class FollowUpStore {
    private final Database database;

    /// A store over the file.
    public FollowUpStore(Database database) {
        this.database = database;
    }

    /// Adds the entry, whatever its id says; answers it with its new id.
    public FollowUp add(FollowUp entry) {
        return entry.withId(
                switch (entry) {
                    case MovementUnit unit -> FollowUpTables.UNITS.add(database, unit);
                    case Pledge pledge -> FollowUpTables.PLEDGES.add(database, pledge);
                    case Receipt receipt -> FollowUpTables.RECEIPTS.add(database, receipt);
                    case Inspection inspection -> FollowUpTables.INSPECTIONS.add(database, inspection);
                    case Contribution gift -> FollowUpTables.CONTRIBUTIONS.add(database, gift);
                    case TypicalExample example -> FollowUpTables.EXAMPLES.add(database, example);
                    case UnitScore score -> FollowUpTables.SCORES.add(database, score);
                    case ConditionResult result -> FollowUpTables.CONDITIONS.add(database, result);
                });
    }

    /// Stores the entry in the place of the one of its kind and id.
    ///
    /// @throws IllegalStateException when there is none
    public void update(FollowUp entry) {
        switch (entry) {
            case MovementUnit unit -> FollowUpTables.UNITS.update(database, unit);
            case Pledge pledge -> FollowUpTables.PLEDGES.update(database, pledge);
            case Receipt receipt -> FollowUpTables.RECEIPTS.update(database, receipt);
            case Inspection inspection -> FollowUpTables.INSPECTIONS.update(database, inspection);
            case Contribution gift -> FollowUpTables.CONTRIBUTIONS.update(database, gift);
            case TypicalExample example -> FollowUpTables.EXAMPLES.update(database, example);
            case UnitScore score -> FollowUpTables.SCORES.update(database, score);
            case ConditionResult result -> FollowUpTables.CONDITIONS.update(database, result);
        }
    }

    /// Takes a wrong entry out; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of its kind and id
    public void remove(FollowUp entry) {
        rows(entry).remove(database, entry.id());
    }

    /// The entry of that kind and id as the store has it.
    public Optional<? extends FollowUp> find(FollowUp entry) {
        return rows(entry).find(database, entry.id());
    }

    /// The units of a movement, in the order they were assigned.
    public List<MovementUnit> units(long movementId) {
        return FollowUpTables.UNITS.of(database, movementId);
    }

    /// What units put their names down for.
    public List<Pledge> pledges(long movementId) {
        return FollowUpTables.PLEDGES.of(database, movementId);
    }

    /// What units sent, by the day it came.
    public List<Receipt> receipts(long movementId) {
        return FollowUpTables.RECEIPTS.of(database, movementId);
    }

    /// Inspections by their day.
    public List<Inspection> inspections(long movementId) {
        return FollowUpTables.INSPECTIONS.of(database, movementId);
    }

    /// Contributions by their day.
    public List<Contribution> contributions(long movementId) {
        return FollowUpTables.CONTRIBUTIONS.of(database, movementId);
    }

    /// Typical examples in the order they were entered.
    public List<TypicalExample> examples(long movementId) {
        return FollowUpTables.EXAMPLES.of(database, movementId);
    }

    /// Scores, unit by unit.
    public List<UnitScore> scores(long movementId) {
        return FollowUpTables.SCORES.of(database, movementId);
    }

    /// Results under the numeric conditions, unit by unit.
    public List<ConditionResult> conditions(long movementId) {
        return FollowUpTables.CONDITIONS.of(database, movementId);
    }

    private static FollowUpRows<? extends FollowUp> rows(FollowUp entry) {
        return switch (entry) {
            case MovementUnit _ -> FollowUpTables.UNITS;
            case Pledge _ -> FollowUpTables.PLEDGES;
            case Receipt _ -> FollowUpTables.RECEIPTS;
            case Inspection _ -> FollowUpTables.INSPECTIONS;
            case Contribution _ -> FollowUpTables.CONTRIBUTIONS;
            case TypicalExample _ -> FollowUpTables.EXAMPLES;
            case UnitScore _ -> FollowUpTables.SCORES;
            case ConditionResult _ -> FollowUpTables.CONDITIONS;
        };
    }
}
