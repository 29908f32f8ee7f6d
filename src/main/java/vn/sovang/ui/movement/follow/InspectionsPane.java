package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Inspection;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.usecase.movement.UnitStanding;

/// Kiểm tra at a unit: what was found, what has to be mended, and fields for one more.
final class InspectionsPane extends VBox {
    private final FollowedUnitsActions actions;
    private final FollowForm form = new FollowForm();
    private final ObjectProperty<@Nullable PartialDate> date = FollowForm.date();
    private final ObjectProperty<@Nullable PartialDate> mendBy = FollowForm.date();
    private final StringProperty people = FollowForm.text();
    private final StringProperty findings = FollowForm.text();
    private final StringProperty mend = FollowForm.text();
    private final VBox list = new VBox(10);
    private @Nullable UnitStanding shown;

    InspectionsPane(FollowedUnitsActions actions) {
        super(8);
        this.actions = actions;
        Button add = Buttons.plain("follow-inspection-add", FollowText.text("inspection.add"), this::add);
        getChildren()
                .addAll(
                        list,
                        LabeledField.row(
                                new LabeledField(
                                        FollowText.text("inspection.date"), form.date("follow-inspected", date)),
                                new LabeledField(
                                        FollowText.text("inspection.people"),
                                        FollowForm.line("follow-inspectors", people))),
                        new LabeledField(
                                FollowText.text("inspection.findings"),
                                FollowForm.lines("follow-findings", findings, 2)),
                        new LabeledField(FollowText.text("inspection.mend"), FollowForm.lines("follow-mend", mend, 2)),
                        new LabeledField(FollowText.text("inspection.mendBy"), form.date("follow-mend-by", mendBy)),
                        add);
    }

    void show(UnitStanding standing, boolean another) {
        shown = standing;
        if (another) {
            empty();
        }
        list.getChildren().clear();
        if (standing.inspections().isEmpty()) {
            list.getChildren().add(FollowForm.wrapped(FollowText.text("inspection.none"), "field-hint"));
        }
        standing.inspections().reversed().forEach(inspection -> list.getChildren()
                .add(entry(inspection)));
    }

    private VBox entry(Inspection inspection) {
        VBox entry = new VBox(2);
        entry.getChildren()
                .add(FollowForm.wrapped(
                        FollowText.text("inspection.head", FollowText.day(inspection.date()), inspection.people())
                                .replaceAll(": $", ""),
                        "strong"));
        if (!inspection.findings().isEmpty()) {
            entry.getChildren().add(FollowForm.wrapped(inspection.findings(), "cell-plain"));
        }
        if (!inspection.mend().isEmpty()) {
            LocalDate by = inspection.mendBy();
            String state = inspection.mendedOn() != null
                    ? FollowText.text("inspection.mended", FollowText.day(inspection.mendedOn()))
                    : by == null ? "" : FollowText.text("inspection.by", FollowText.day(by));
            entry.getChildren()
                    .add(FollowForm.wrapped(
                            FollowText.text("inspection.toMend", inspection.mend(), state), "cell-plain"));
        }
        FlowPane ways = new FlowPane(8, 4);
        if (inspection.open()) {
            ways.getChildren()
                    .add(Buttons.small(
                            "follow-mended-" + inspection.id(),
                            FollowText.text("inspection.done"),
                            () -> actions.store(mended(inspection))));
        }
        ways.getChildren()
                .add(Buttons.small(
                        "follow-inspection-remove-" + inspection.id(),
                        FollowText.text("remove"),
                        () -> actions.takeOut(inspection)));
        entry.getChildren().add(ways);
        return entry;
    }

    private Inspection mended(Inspection before) {
        return new Inspection(
                before.id(),
                before.movementId(),
                before.unitId(),
                before.date(),
                before.people(),
                before.findings(),
                before.mend(),
                before.mendBy(),
                actions.today());
    }

    private void empty() {
        date.set(FollowText.partial(actions.today()));
        mendBy.set(null);
        people.set("");
        findings.set("");
        mend.set("");
        form.shown();
    }

    private void add() {
        UnitStanding standing = shown;
        if (standing == null) {
            return;
        }
        actions.add(
                new Inspection(
                        0,
                        standing.member().movementId(),
                        standing.unit().id(),
                        Objects.requireNonNullElse(FollowText.whole(date.get()), actions.today()),
                        people.get(),
                        findings.get(),
                        mend.get(),
                        FollowText.whole(mendBy.get()),
                        null),
                this::empty);
    }
}
