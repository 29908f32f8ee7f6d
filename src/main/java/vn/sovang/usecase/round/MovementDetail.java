package vn.sovang.usecase.round;

import java.util.List;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.store.core.Database;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;

/// What is stored of a movement besides its record and its dossier items.
///
/// @param tasks in the order of the plan
/// @param terms its calendar
public record MovementDetail(MovementPlan plan, List<MovementTask> tasks, List<MovementTerm> terms) {
    public MovementDetail {
        tasks = List.copyOf(tasks);
        terms = List.copyOf(terms);
    }

    public static MovementDetail read(Database database, long movementId) {
        return new MovementDetail(
                new MovementPlanStore(database).of(movementId),
                new MovementTaskStore(database).of(movementId),
                new MovementTermStore(database).of(movementId));
    }
}
