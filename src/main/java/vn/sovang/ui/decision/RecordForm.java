package vn.sovang.ui.decision;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.usecase.decision.AwardOutcome;

/// Number, day and period of the decision, typed once, and for whom what came of it.
final class RecordForm extends VBox {
    private static final int ROWS = 2;

    private final RoundDecisionsModel model;
    private final TextField number;
    private final LabeledField numberField;
    private final VBox paper;
    private final VBox otherAward;
    private final VBox why;
    private final VBox head;
    private final CheckBox chosenOnly = new CheckBox(DecisionText.text("chosenOnly"));
    private final Button record;

    RecordForm(RoundDecisionsModel model, Supplier<List<Award>> awards, Runnable onRecord) {
        this.model = model;
        setSpacing(8);
        number = TextEntry.line("decision-number", model.number);
        numberField = new LabeledField(DecisionText.text("number"), number);
        DateInput date = date("decision-date", model.date);
        DateInput from = date("decision-from", model.from);
        DateInput to = date("decision-to", model.to);
        model.shownProperty().subscribe(anew -> {
            date.reset(model.date.get());
            from.reset(model.from.get());
            to.reset(model.to.get());
        });
        head = new VBox(
                8,
                LabeledField.row(numberField, new LabeledField(DecisionText.text("date"), date)),
                LabeledField.row(
                        new LabeledField(DecisionText.text("from"), from),
                        new LabeledField(DecisionText.text("to"), to)));
        paper = new VBox(
                8,
                new LabeledField(
                                DecisionText.text("executors"),
                                TextEntry.lines("decision-executors", model.executors, ROWS))
                        .hint(DecisionText.text("executorsHint")),
                new LabeledField(
                        DecisionText.text("recipients"),
                        TextEntry.lines("decision-recipients", model.recipients, ROWS)));
        AwardPicker picker = new AwardPicker("decision-other", awards);
        picker.valueProperty().bindBidirectional(model.other);
        otherAward = new VBox(new LabeledField(DecisionText.text("other"), picker));
        why = new VBox(new LabeledField(DecisionText.text("reason"), TextEntry.line("decision-reason", model.reason))
                .hint(DecisionText.text("reasonHint")));
        chosenOnly.setId("decision-chosen-only");
        chosenOnly.setWrapText(true);
        chosenOnly.selectedProperty().bindBidirectional(model.chosenOnly);
        record = Buttons.withKey(Buttons.primary("decision-record", "", onRecord), "Ctrl Enter");
        ComboBox<@Nullable ChosenOutcome> outcome = Choices.of(
                "decision-outcome", Arrays.asList(ChosenOutcome.values()), ChosenOutcome::label, model.outcome);
        Label preview = new Label();
        preview.setId("decision-preview");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("small-text");
        preview.textProperty().bind(model.preview);
        preview.visibleProperty().bind(model.preview.isNotEmpty());
        preview.managedProperty().bind(preview.visibleProperty());
        getChildren()
                .addAll(
                        new LabeledField(DecisionText.text("outcome"), outcome),
                        head,
                        otherAward,
                        why,
                        chosenOnly,
                        preview,
                        record,
                        paper);
        model.outcome.subscribe(this::arrange);
        model.chosenOnly.subscribe(this::arrange);
        model.deskProperty().subscribe(this::arrange);
    }

    void focusNumber() {
        number.requestFocus();
    }

    private void arrange() {
        AwardOutcome desk = model.deskProperty().get();
        ChosenOutcome outcome = model.outcome.get();
        show(head, outcome != ChosenOutcome.NOTHING);
        show(otherAward, outcome == ChosenOutcome.OTHER);
        show(why, outcome != ChosenOutcome.AS_ASKED);
        show(paper, desk != null && desk.own() && outcome == ChosenOutcome.AS_ASKED);
        numberField.hint(DecisionText.text(desk != null && desk.own() ? "numberHint.own" : "numberHint.above"));
        int open = desk == null ? 0 : desk.open();
        record.setDisable(open == 0);
        record.setText(
                outcome == ChosenOutcome.NOTHING
                        ? DecisionText.text("record.nothing")
                        : model.chosenOnly.get()
                                ? DecisionText.text("record.chosen")
                                : DecisionText.text("record.all", open));
    }

    private static void show(VBox part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    static DateInput date(
            String id, javafx.beans.property.ObjectProperty<vn.sovang.model.@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        return input;
    }
}
