package vn.sovang.ui.movement.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.ui.control.table.Typing;
import vn.sovang.usecase.movement.PlannedMovement;

/// The plan in hand: as it is stored, as it is typed, and the announcement that may end the movement.
final class PlanModel {
    final PlanDraft draft = new PlanDraft(this::edited);
    final ObjectProperty<List<Movement>> others = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<@Nullable PartialDate> closingDay = new SimpleObjectProperty<>();
    final StringProperty closingDocument = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable PlannedMovement> stored = new ReadOnlyObjectWrapper<>();
    private Runnable onEdit = () -> {};
    final Typing typing = new Typing();
    private boolean loading;

    /// As the store has it; null while no movement is in hand.
    ReadOnlyObjectProperty<@Nullable PlannedMovement> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    /// Told when something was typed that could be stored.
    void onEdit(Runnable action) {
        onEdit = action;
    }

    /// @param all movements that may stand above
    void load(PlannedMovement planned, List<Movement> all) {
        typing.turnTo(planned.movement().id(), () -> turn(planned, all));
    }

    private void turn(PlannedMovement planned, List<Movement> all) {
        loading = true;
        try {
            long id = planned.movement().id();
            others.set(all.stream().filter(one -> one.id() != id).toList());
            stored.set(planned);
            draft.load(planned);
            showClosing(planned.movement().closing());
        } finally {
            loading = false;
        }
        draft.over(planned);
    }

    void clear() {
        typing.turnTo(null, () -> stored.set(null));
    }

    /// What is typed, when it can be stored and differs from what is.
    Optional<PlannedMovement> edited(PlannedMovement from) {
        return draft.over(from).filter(typed -> !typed.equals(from));
    }

    /// What was typed is stored now; what is typed by now stays.
    void saved(PlannedMovement planned) {
        stored.set(planned);
    }

    /// The movement was ended or taken up again.
    void closed(Movement movement) {
        PlannedMovement before = stored.get();
        if (before != null && before.movement().id() == movement.id()) {
            stored.set(before.with(before.movement().closedBy(movement.closing())));
            showClosing(movement.closing());
        }
    }

    private void showClosing(@Nullable MovementClosing closing) {
        closingDay.set(closing == null ? null : PartialDate.of(closing.on()));
        closingDocument.set(closing == null ? "" : closing.document());
    }

    private void edited() {
        if (!loading && stored.get() != null) {
            onEdit.run();
        }
    }
}
