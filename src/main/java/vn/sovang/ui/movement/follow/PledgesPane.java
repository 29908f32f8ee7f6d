package vn.sovang.ui.movement.follow;

import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Pledge;
import vn.sovang.text.Numbers;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.CountInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.usecase.movement.UnitStanding;

/// Đăng ký danh hiệu, hình thức khen of a unit, and a line to add one.
final class PledgesPane extends VBox {
    private final FollowedUnitsActions actions;
    private final StringProperty title = FollowForm.text();
    private final StringProperty subject = FollowForm.text();
    private final ObjectProperty<@Nullable SubjectKind> kind = new SimpleObjectProperty<>(SubjectKind.PERSON);
    private final CountInput count = new CountInput("follow-pledge-count");
    private final VBox list = new VBox(6);
    private @Nullable UnitStanding shown;

    PledgesPane(FollowedUnitsActions actions) {
        super(8);
        this.actions = actions;
        count.reset(1);
        ComboBox<@Nullable SubjectKind> kinds =
                Choices.of("follow-pledge-kind", Arrays.asList(SubjectKind.values()), SubjectKind::label, kind);
        Button add = Buttons.plain("follow-pledge-add", FollowText.text("pledge.add"), this::add);
        getChildren()
                .addAll(
                        list,
                        new LabeledField(
                                FollowText.text("pledge.title"), FollowForm.line("follow-pledge-title", title)),
                        LabeledField.row(
                                new LabeledField(FollowText.text("pledge.kind"), kinds),
                                new LabeledField(FollowText.text("pledge.count"), count)),
                        new LabeledField(
                                FollowText.text("pledge.subject"), FollowForm.line("follow-pledge-subject", subject)),
                        add);
    }

    void show(UnitStanding standing, boolean another) {
        shown = standing;
        if (another) {
            empty();
        }
        list.getChildren().clear();
        if (standing.pledges().isEmpty()) {
            list.getChildren().add(FollowForm.wrapped(FollowText.text("pledge.none"), "field-hint"));
        }
        for (Pledge pledge : standing.pledges()) {
            String words = FollowText.text(
                            "pledge.line",
                            pledge.title(),
                            Numbers.count(pledge.count()) + " " + pledge.kind().label(),
                            pledge.subject())
                    .replaceAll(": $", "");
            VBox text = new VBox(FollowForm.wrapped(words, "cell-plain"));
            HBox.setHgrow(text, Priority.ALWAYS);
            list.getChildren()
                    .add(new HBox(
                            8,
                            text,
                            Buttons.small(
                                    "follow-pledge-remove-" + pledge.id(),
                                    FollowText.text("remove"),
                                    () -> actions.takeOut(pledge))));
        }
    }

    private void empty() {
        title.set("");
        subject.set("");
        count.reset(1);
    }

    private void add() {
        UnitStanding standing = shown;
        Integer many = count.valueProperty().get();
        if (standing != null && count.take()) {
            actions.add(
                    new Pledge(
                            0,
                            standing.member().movementId(),
                            standing.unit().id(),
                            null,
                            title.get(),
                            Objects.requireNonNullElse(kind.get(), SubjectKind.PERSON),
                            many == null ? 1 : many,
                            subject.get(),
                            ""),
                    this::empty);
        }
    }
}
