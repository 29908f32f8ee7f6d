package vn.sovang.ui.movement.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.text.Decimals;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.movement.UnitStanding;

/// Chỉ tiêu bằng số: what a unit reached under each numeric condition of the plan, and whether that meets it.
final class ConditionsPane extends VBox {
    private final FollowedUnitModel model;
    private final FollowedUnitsActions actions;
    private final List<Line> lines = new ArrayList<>();
    private List<NumericCondition> shown = List.of();

    ConditionsPane(FollowedUnitModel model, FollowedUnitsActions actions) {
        super(12);
        this.model = model;
        this.actions = actions;
    }

    void show(UnitStanding standing, boolean another) {
        if (another || !shown.equals(model.conditions())) {
            shown = model.conditions();
            lines.clear();
            getChildren().clear();
            for (NumericCondition condition : shown) {
                Line line = new Line(condition, lines.size(), standing);
                lines.add(line);
                getChildren().add(line);
            }
            setManaged(!shown.isEmpty());
        }
        lines.forEach(line -> line.fill(standing));
    }

    /// One condition with its field.
    private final class Line extends VBox {
        private final NumericCondition condition;
        private final StringProperty measured = FollowForm.text();
        private final LabeledField field;
        private final Chip met = new Chip("", Tone.PLAIN);
        private UnitStanding standing;

        Line(NumericCondition condition, int index, UnitStanding standing) {
            super(4);
            this.condition = condition;
            this.standing = standing;
            field = new LabeledField(
                    condition.unit().isEmpty()
                            ? FollowText.text("condition.measured")
                            : FollowText.text("condition.unit", condition.unit()),
                    FollowForm.line("follow-condition-" + index, measured));
            getChildren().addAll(FollowForm.wrapped(condition.line(), "cell-plain"), field, met);
            measured.set(
                    result().map(result -> Decimals.display(result.measured())).orElse(""));
            measured.subscribe(text -> store());
        }

        void fill(UnitStanding now) {
            standing = now;
            Optional<ConditionResult> result = result();
            met.setVisible(result.isPresent());
            result.ifPresent(known -> {
                boolean reached = condition.comparison().met(known.measured(), condition.value());
                met.setText(FollowText.text(reached ? "condition.met" : "condition.unmet"));
                met.setTone(reached ? Tone.GOOD : Tone.BAD);
            });
        }

        private Optional<ConditionResult> result() {
            return standing.conditions().stream()
                    .filter(result -> result.conditionId() == condition.id())
                    .findFirst();
        }

        private void store() {
            Optional<ConditionResult> before = result();
            String known =
                    before.map(result -> Decimals.display(result.measured())).orElse("");
            String typed = measured.get();
            field.errorProperty().set("");
            if (typed.equals(known)) {
                return;
            }
            if (typed.isBlank()) {
                before.ifPresent(actions::takeOut);
                return;
            }
            Optional<BigDecimal> value = Decimals.typed(typed);
            if (value.isEmpty()) {
                field.errorProperty().set(FollowText.text("condition.noNumber"));
                return;
            }
            actions.measure(new ConditionResult(
                    0,
                    standing.member().movementId(),
                    standing.unit().id(),
                    condition.id(),
                    value.get(),
                    before.map(ConditionResult::document).orElse("")));
        }
    }
}
