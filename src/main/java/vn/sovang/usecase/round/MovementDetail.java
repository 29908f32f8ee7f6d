package vn.sovang.usecase.round;

import java.util.List;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.store.Stores;

/// What is stored of a movement besides its record and its dossier items.
///
/// @param tasks in the order of the plan
/// @param terms its calendar
public record MovementDetail(MovementPlan plan, List<MovementTask> tasks, List<MovementTerm> terms) {
    public MovementDetail {
        tasks = List.copyOf(tasks);
        terms = List.copyOf(terms);
    }

    public static MovementDetail read(Stores stores, long movementId) {
        return new MovementDetail(
                stores.plans().of(movementId),
                stores.tasks().of(movementId),
                stores.terms().of(movementId));
    }
}
