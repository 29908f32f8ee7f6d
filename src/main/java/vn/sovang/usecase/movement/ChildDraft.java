package vn.sovang.usecase.movement;

import java.util.List;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;

/// A plan that carries out another, before it is stored.
///
/// @param planned the new movement, its base on the parent's plan last
/// @param changes every text that was renamed
/// @param awardsLeftOut names of the parent's awards that the issuer may neither decide on nor propose
public record ChildDraft(
        PlannedMovement planned,
        List<MovementTask> tasks,
        List<MovementTerm> terms,
        List<Change> changes,
        List<String> awardsLeftOut) {
    public ChildDraft {
        tasks = List.copyOf(tasks);
        terms = List.copyOf(terms);
        changes = List.copyOf(changes);
        awardsLeftOut = List.copyOf(awardsLeftOut);
    }

    /// A text that was renamed.
    public record Change(String before, String after) {}
}
