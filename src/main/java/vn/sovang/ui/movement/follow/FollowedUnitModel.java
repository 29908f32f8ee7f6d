package vn.sovang.ui.movement.follow;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.usecase.movement.UnitStanding;

/// The unit in hand and what is typed of it. Knows no toolkit and no store.
final class FollowedUnitModel {
    final ObjectProperty<@Nullable PartialDate> assignedOn = FollowForm.date();
    final ObjectProperty<@Nullable PartialDate> launchedOn = FollowForm.date();
    final StringProperty planNumber = FollowForm.text();
    final ObjectProperty<@Nullable PartialDate> planDate = FollowForm.date();
    final ObjectProperty<@Nullable PartialDate> registeredOn = FollowForm.date();
    final StringProperty registration = FollowForm.text();
    final StringProperty note = FollowForm.text();
    private final ReadOnlyObjectWrapper<@Nullable UnitStanding> current = new ReadOnlyObjectWrapper<>();
    private List<Long> chosen = List.of();
    private List<NumericCondition> conditions = List.of();
    private boolean filling;

    /// Takes a unit in hand with those selected beside it; null for none. What is being typed of the same unit stays.
    void take(@Nullable UnitStanding standing, List<Long> unitIds) {
        chosen = List.copyOf(unitIds);
        filling = true;
        try {
            if (standing != null) {
                MovementUnit unit = standing.member();
                assignedOn.set(FollowText.partial(unit.assignedOn()));
                launchedOn.set(FollowText.partial(unit.launchedOn()));
                planNumber.set(unit.planNumber());
                planDate.set(FollowText.partial(unit.planDate()));
                registeredOn.set(FollowText.partial(unit.registeredOn()));
                registration.set(unit.registration());
                note.set(unit.note());
            }
            current.set(standing);
        } finally {
            filling = false;
        }
    }

    /// The unit as typed, when that differs from what is stored.
    Optional<MovementUnit> edited() {
        UnitStanding standing = current.get();
        if (filling || standing == null) {
            return Optional.empty();
        }
        MovementUnit before = standing.member();
        MovementUnit typed = new MovementUnit(
                before.id(),
                before.movementId(),
                before.unitId(),
                FollowText.whole(assignedOn.get()),
                FollowText.whole(launchedOn.get()),
                planNumber.get(),
                FollowText.whole(planDate.get()),
                FollowText.whole(registeredOn.get()),
                registration.get(),
                before.votes(),
                note.get());
        return typed.equals(before) ? Optional.empty() : Optional.of(typed);
    }

    /// The unit in hand, null for none.
    ReadOnlyObjectProperty<@Nullable UnitStanding> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The numeric conditions of the movement.
    List<NumericCondition> conditions() {
        return conditions;
    }

    void conditions(List<NumericCondition> asked) {
        conditions = List.copyOf(asked);
    }

    /// All units selected.
    List<Long> chosen() {
        return chosen;
    }
}
