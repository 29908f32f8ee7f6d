package vn.sovang.usecase.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueState;

/// One thing that a unit owes on one due day, with what came.
///
/// @param how by what it counts as sent
/// @param on day it came, null while it has not or where nobody noted the day
/// @param document what came; may be empty
/// @param state done, late or ahead
public record OwedItem(
        MovementTerm term, DueDate due, How how, @Nullable LocalDate on, String document, DueState state) {
    /// By what something counts as sent.
    public enum How {
        /// not at all
        MISSING,
        /// the unit's own paper
        OWN,
        /// the paper of its cluster's leader
        CLUSTER,
        /// nominations of the unit in a round of the movement
        NOMINATED
    }

    /// Whether it came.
    public boolean sent() {
        return how != How.MISSING;
    }

    /// Whether it came after its last day, or has not come and that day is over.
    public boolean late() {
        return state.late();
    }
}
