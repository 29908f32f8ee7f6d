package vn.sovang.ui.round;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.model.Award;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;

/// Thêm đề nghị: the form of a nomination added by hand.
final class DraftView extends VBox {
    private final TextField name;

    /// @param awards the awards that may be given to a kind of subject
    /// @param units finds proposing units
    DraftView(DraftModel model, RoundActions actions, Supplier<List<Award>> awards, Lookup<Unit> units) {
        super(12);
        setId("draft");
        Label title = new Label(RoundText.text("draft.title"));
        title.getStyleClass().add("card-title");
        name = TextEntry.line("draft-name", model.nameProperty());
        LabeledField nameField = new LabeledField(RoundText.text("field.name"), name);
        nameField.errorProperty().bindBidirectional(model.nameErrorProperty());
        UnitPicker proposer = new UnitPicker("draft-proposer", units);
        proposer.valueProperty().bindBidirectional(model.proposerProperty());
        LabeledField proposerField =
                new LabeledField(RoundText.text("field.proposer"), proposer).hint(RoundText.text("hint.proposer"));
        proposerField.errorProperty().bindBidirectional(model.proposerErrorProperty());
        AwardPicker award = new AwardPicker("draft-award", () -> awards.get().stream()
                .filter(each -> each.subjects().contains(model.kindProperty().get()))
                .toList());
        award.valueProperty().bindBidirectional(model.awardProperty());
        DateInput birth = DateInput.partial("draft-birth");
        birth.valueProperty().bindBidirectional(model.birthProperty());
        FieldRow person = FieldRow.of(
                new SexChoice("draft-sex", model.sexProperty()),
                new LabeledField(RoundText.text("field.birth"), birth));
        LabeledField post =
                new LabeledField(RoundText.text("field.post"), TextEntry.line("draft-post", model.postProperty()));
        model.kindProperty().subscribe(kind -> {
            person.setDisable(!kind.isPerson());
            post.setDisable(!kind.isPerson());
        });
        Button add = Buttons.plain("draft-add", RoundText.text("draft.add"), actions::finishDraft);
        add.setDefaultButton(false);
        Button drop = Buttons.quiet("draft-drop", RoundText.text("draft.drop"), actions::dropDraft);
        getChildren()
                .addAll(
                        title,
                        new LabeledField(
                                RoundText.text("field.kind"), new KindChoice("draft-kind", model.kindProperty())),
                        nameField,
                        proposerField,
                        new LabeledField(RoundText.text("field.award"), award),
                        person,
                        post,
                        new LabeledField(
                                RoundText.text("field.unit"), TextEntry.line("draft-unit", model.unitNameProperty())),
                        new HBox(8, add, drop));
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
