package vn.sovang.ui.meeting;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.sovang.model.Meeting;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// Họp xét: the meeting's facts at the left, its votes at the right.
final class MeetingView extends BorderPane {
    private static final double SIDE = 348;

    private final MeetingModel meeting;
    private final BallotsModel ballots;
    private final MeetingActions actions;
    private final ComboBox<MeetingChoice> choices = new ComboBox<>();
    private final BallotTable table;
    private final Label hint = new Label();
    private boolean filling;

    MeetingView(MeetingModel meeting, BallotsModel ballots, MeetingActions actions) {
        this.meeting = meeting;
        this.ballots = ballots;
        this.actions = actions;
        table = new BallotTable(ballots, meeting::meeting);
        setId("meeting-screen");
        getStylesheets().add(String.valueOf(MeetingView.class.getResource("meeting.css")));
        setTop(bar());
        setLeft(form());
        setCenter(table);
        setBottom(line());
    }

    private Node bar() {
        choices.setId("meeting-choice");
        choices.setAccessibleText(MeetingText.text("choice.name"));
        choices.setMaxWidth(430);
        choices.setPromptText(MeetingText.text("choice.prompt"));
        choices.valueProperty().subscribe(choice -> {
            if (choice != null && !filling) {
                actions.open(choice);
            }
        });
        Chip passed = new Chip("", Tone.GOOD);
        passed.setId("passed");
        Chip faults = new Chip("", Tone.BAD);
        faults.setId("faults");
        ballots.passedProperty().subscribe(count -> chip(passed, "chip.passed", count.intValue()));
        ballots.faultsProperty().subscribe(count -> chip(faults, "chip.faults", count.intValue()));
        Button all = Buttons.plain("agree-all", MeetingText.text("action.agree-all"), this::agreeAll);
        Button record = Buttons.primary("record-votes", MeetingText.text("action.record"), actions::record);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(choices, gap, passed, faults, all, record);
        bar.getStyleClass().add("tool-bar-line");
        Runnable enable = () -> {
            all.setDisable(ballots.rows().isEmpty());
            record.setDisable(
                    ballots.rows().isEmpty() || ballots.faultsProperty().get() > 0);
        };
        ballots.rows().subscribe(enable);
        ballots.faultsProperty().subscribe(enable);
        enable.run();
        return bar;
    }

    private static void chip(Chip chip, String key, int count) {
        chip.setText(MeetingText.text(key, count));
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
    }

    private Node form() {
        ScrollPane scroll = new ScrollPane(new MeetingForm(meeting));
        scroll.setId("meeting-side");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane panel = new StackPane(scroll);
        panel.getStyleClass().addAll("side-panel", "meeting-side");
        panel.setPrefWidth(SIDE);
        panel.setMinWidth(SIDE);
        return panel;
    }

    private Node line() {
        hint.setId("ballot-fault");
        hint.setWrapText(true);
        Runnable show = this::showHint;
        ballots.rowProperty().subscribe(show);
        ballots.rows().subscribe(show);
        HBox line = new HBox(hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ballot-line");
        return line;
    }

    /// What is wrong with the line in focus, or else how the table is used.
    private void showHint() {
        List<BallotRow> rows = ballots.rows();
        int at = ballots.rowProperty().get();
        String fault = at < rows.size() ? rows.get(at).fault() : "";
        hint.setText(
                fault.isEmpty() ? MeetingText.text("hint.keys") : rows.get(at).name() + ": " + fault);
        hint.getStyleClass().setAll("label", fault.isEmpty() ? "small-text" : "field-error");
    }

    private void agreeAll() {
        Meeting held = meeting.meeting();
        if (held != null) {
            ballots.agreeAll(held);
            table.requestFocus();
        }
    }

    /// Shows what can be opened, with one chosen.
    void showChoices(List<MeetingChoice> offered, MeetingChoice chosen) {
        filling = true;
        choices.getItems().setAll(offered);
        choices.setValue(chosen);
        filling = false;
    }
}
