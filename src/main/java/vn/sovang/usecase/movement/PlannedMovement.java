package vn.sovang.usecase.movement;

import java.util.List;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;

/// A movement with all its plan says, but for its tasks and its calendar: those are entries of their own.
///
/// @param items thành phần hồ sơ
public record PlannedMovement(Movement movement, MovementPlan plan, List<DossierItem> items) {
    public PlannedMovement {
        items = List.copyOf(items);
    }

    /// The same with another movement record.
    public PlannedMovement with(Movement other) {
        return new PlannedMovement(other, plan, items);
    }

    /// The same with another plan.
    public PlannedMovement with(MovementPlan other) {
        return new PlannedMovement(movement, other, items);
    }

    /// The same with other items.
    public PlannedMovement with(List<DossierItem> others) {
        return new PlannedMovement(movement, plan, others);
    }
}
