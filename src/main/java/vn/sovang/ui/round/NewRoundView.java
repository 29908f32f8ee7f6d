package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.usecase.round.NewRound;

/// Lập đợt xét: the movement, its round and the awards side by side, one button that makes them.
final class NewRoundView extends BorderPane {
    private final NewRoundModel model;
    private final List<DateInput> dates = new ArrayList<>();
    private final TextField title;

    NewRoundView(NewRoundModel model, Runnable onCreate, Runnable onDrop) {
        this.model = model;
        setId("new-round-screen");
        getStylesheets().add(String.valueOf(NewRoundView.class.getResource("round.css")));
        title = TextEntry.line("start-title", model.title);
        GridPane columns = equalColumns(16, movement(), round(), awards());
        columns.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        HBox bar = new HBox(
                8,
                Buttons.withKey(
                        Buttons.primary("start-create", RoundText.text("start.create"), onCreate), "Ctrl Enter"),
                Buttons.quiet("start-drop", RoundText.text("start.drop"), onDrop));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("form-bar");
        setBottom(bar);
    }

    private SectionCard movement() {
        LabeledField name =
                new LabeledField(RoundText.text("start.name"), title).hint(RoundText.text("start.nameHint"));
        name.errorProperty().bindBidirectional(model.errorProperty(NewRound.Part.TITLE));
        ComboBox<@Nullable MovementChoice> known =
                Choices.orNone("start-known", List.of(), MovementChoice::label, model.movement);
        known.setPromptText(RoundText.text("start.knownNone"));
        model.movements.subscribe(choices -> {
            MovementChoice chosen = model.movement.get();
            List<@Nullable MovementChoice> lines = new ArrayList<>();
            lines.add(null);
            lines.addAll(choices);
            known.getItems().setAll(lines);
            model.movement.set(chosen);
        });
        SectionCard card = new SectionCard(
                RoundText.text("start.movement"),
                new LabeledField(RoundText.text("start.known"), known).hint(RoundText.text("start.knownHint")),
                name,
                line("start.brief", "start-brief", model.briefTitle).hint(RoundText.text("start.briefHint")),
                line("start.kind", "start-kind", model.kind),
                pair(
                        line("start.planNumber", "start-plan-number", model.planNumber),
                        date("start.planDate", "start-plan-date", model.planDate)),
                line("start.planIssuer", "start-plan-issuer", model.planIssuer),
                line("start.planSubject", "start-plan-subject", model.planSubject)
                        .hint(RoundText.text("start.planSubjectHint")),
                pair(
                        date("start.start", "start-start", model.start),
                        wrong(NewRound.Part.END, date("start.end", "start-end", model.end))));
        // What is told of a movement there is, is changed in its plan.
        model.movement.subscribe(chosen -> card.lookupAll(".text-field").stream()
                .filter(field -> field.getId() != null && field.getId().startsWith("start-"))
                .forEach(field -> field.setDisable(chosen != null)));
        return card;
    }

    private SectionCard round() {
        LabeledField name = line("start.roundName", "start-round-name", model.roundName);
        model.suggestedNameProperty()
                .subscribe(suggested -> name.hint(
                        suggested.isEmpty()
                                ? RoundText.text("start.roundNameHint")
                                : RoundText.text("start.roundNameSuggested", suggested)));
        LabeledField received = wrong(NewRound.Part.RECEIVED, date("start.received", "start-received", model.received));
        model.regimeProperty().subscribe(regime -> hint(received));
        model.outsideProperty().subscribe(outside -> hint(received));
        ComboBox<@Nullable BodyChoice> body =
                Choices.<BodyChoice>of("start-body", List.of(), BodyChoice::label, model.body);
        model.bodies.subscribe(choices -> {
            BodyChoice chosen = model.body.get();
            body.getItems().setAll(choices);
            model.body.set(chosen);
        });
        return new SectionCard(
                RoundText.text("start.round"),
                name,
                new LabeledField(
                                RoundText.text("start.mode"),
                                Choices.<RecognitionMode>of(
                                        "start-mode",
                                        List.of(RecognitionMode.values()),
                                        RecognitionMode::label,
                                        model.mode))
                        .hint(RoundText.text("start.modeHint")),
                pair(
                        wrong(NewRound.Part.ORDINAL, line("start.ordinal", "start-ordinal", model.ordinal)),
                        wrong(NewRound.Part.YEAR, line("start.year", "start-year", model.year))),
                pair(received, wrong(NewRound.Part.DEADLINE, date("start.deadline", "start-deadline", model.deadline))),
                new LabeledField(RoundText.text("start.body"), body).hint(RoundText.text("start.bodyHint")));
    }

    private void hint(LabeledField received) {
        String regime = model.regimeProperty().get();
        String said = regime.isEmpty() ? "" : RoundText.text("start.regime", regime);
        String outside = model.outsideProperty().get();
        received.hint(
                outside.isEmpty()
                        ? said
                        : RoundText.text("start.outside", outside) + (said.isEmpty() ? "" : "\n" + said));
    }

    private SectionCard awards() {
        Label chosen = new Label();
        chosen.setId("awards-chosen");
        chosen.getStyleClass().add("muted");
        chosen.setMinWidth(USE_PREF_SIZE);
        model.chosenProperty().subscribe(count -> chosen.setText(RoundText.text("start.awardsChosen", count)));
        LabeledField list = wrong(
                NewRound.Part.AWARDS,
                new LabeledField(RoundText.text("start.awardsName"), new AwardChecklist(model))
                        .hint(RoundText.text("start.awardsKeys")));
        SectionCard card = new SectionCard(RoundText.text("start.awards"), list).action(chosen);
        card.setId("start-awards");
        return card;
    }

    private static GridPane pair(LabeledField left, LabeledField right) {
        return equalColumns(10, left, right);
    }

    /// Parts side by side in equal widths. A grid, since a box counts the lines of a hint at the width before sharing.
    private static GridPane equalColumns(double gap, Node... parts) {
        GridPane row = new GridPane();
        row.setHgap(gap);
        for (Node part : parts) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / parts.length);
            row.getColumnConstraints().add(share);
            GridPane.setValignment(part, VPos.TOP);
        }
        row.addRow(0, parts);
        return row;
    }

    private LabeledField wrong(NewRound.Part part, LabeledField field) {
        field.errorProperty().bindBidirectional(model.errorProperty(part));
        return field;
    }

    private static LabeledField line(String key, String id, StringProperty value) {
        return new LabeledField(RoundText.text(key), TextEntry.line(id, value));
    }

    private LabeledField date(String key, String id, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        dates.add(input);
        return new LabeledField(RoundText.text(key), input);
    }

    /// Reads every date as it stands typed; goes to the first that is none.
    boolean takeDates() {
        List<DateInput> wrong = dates.stream().filter(date -> !date.take()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().requestFocus();
        }
        return wrong.isEmpty();
    }

    /// Puts away dates that could not be read, when another round is begun.
    void reset() {
        dates.forEach(date -> date.reset(date.valueProperty().get()));
    }

    @Override
    public void requestFocus() {
        // A scroll pane takes its content into the scene only with its first CSS pass; before it nothing can be
        // focused.
        applyCss();
        title.requestFocus();
    }
}
