package vn.sovang.usecase.round;

import java.util.List;
import vn.sovang.model.MovementPlan;
import vn.sovang.model.MovementTask;
import vn.sovang.model.MovementTerm;
import vn.sovang.store.Database;
import vn.sovang.store.MovementPlanStore;
import vn.sovang.store.MovementTaskStore;
import vn.sovang.store.MovementTermStore;

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
