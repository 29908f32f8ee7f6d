package vn.sovang.ui.registry;

import java.util.Arrays;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sovang.model.UnitKind;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.Wording;

/// The fields of the unit in hand, saved as one leaves them.
final class UnitDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final TextField name;

    UnitDetail(UnitsModel model) {
        UnitDraft draft = model.draft;
        setSpacing(10);
        Label title = new Label();
        title.setWrapText(true);
        title.getStyleClass().add("record-title");
        title.textProperty().bind(draft.name.map(words -> words.isBlank() ? TEXT.text("unit.new") : words));
        name = TextEntry.line("unit-name", draft.name);
        LabeledField nameField = new LabeledField(TEXT.text("unit.name"), name);
        nameField.errorProperty().bind(model.nameErrorProperty());
        UnitPicker parent =
                new UnitPicker("unit-parent", (query, limit, found) -> found.accept(model.find(query, limit)));
        parent.valueProperty().bindBidirectional(draft.parent);
        LabeledField parentField = new LabeledField(TEXT.text("unit.parent"), parent);
        parentField.errorProperty().bind(model.parentErrorProperty());
        CheckBox proposes = new CheckBox(TEXT.text("unit.proposes"));
        proposes.setId("unit-proposes");
        proposes.selectedProperty().bindBidirectional(draft.proposes);
        getChildren()
                .addAll(
                        title,
                        nameField,
                        Fields.row(
                                new LabeledField(
                                        TEXT.text("unit.shortName"),
                                        TextEntry.line("unit-short-name", draft.shortName)),
                                narrow(new LabeledField(
                                        TEXT.text("unit.code"), TextEntry.line("unit-code", draft.code)))),
                        new LabeledField(
                                TEXT.text("unit.kind"),
                                Choices.<UnitKind>of(
                                        "unit-kind", Arrays.asList(UnitKind.values()), UnitKind::label, draft.kind)),
                        parentField,
                        proposes,
                        Fields.group(TEXT, "unit.head"),
                        Fields.row(
                                new LabeledField(
                                        TEXT.text("unit.headPost"), TextEntry.line("unit-head-post", draft.headPost)),
                                new LabeledField(
                                        TEXT.text("unit.headName"), TextEntry.line("unit-head-name", draft.headName))),
                        Fields.group(TEXT, "unit.letterhead"),
                        new LabeledField(
                                TEXT.text("unit.letterheadParent"),
                                TextEntry.line("unit-letterhead-parent", draft.letterheadParent)),
                        new LabeledField(
                                        TEXT.text("unit.letterheadName"),
                                        TextEntry.lines("unit-letterhead-name", draft.letterheadName, 2))
                                .hint(TEXT.text("unit.letterheadHint")),
                        Fields.row(
                                new LabeledField(
                                        TEXT.text("unit.abbreviation"),
                                        TextEntry.line("unit-abbreviation", draft.abbreviation)),
                                new LabeledField(TEXT.text("unit.place"), TextEntry.line("unit-place", draft.place))),
                        Fields.group(TEXT, "unit.report"),
                        new LabeledField(TEXT.text("unit.profile"), TextEntry.lines("unit-profile", draft.profile, 3)),
                        new LabeledField(
                                TEXT.text("unit.functions"), TextEntry.lines("unit-functions", draft.functions, 3)));
    }

    void focusName() {
        name.requestFocus();
    }

    private static LabeledField narrow(LabeledField field) {
        field.setMinWidth(110);
        field.setMaxWidth(110);
        return field;
    }
}
