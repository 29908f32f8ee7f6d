package vn.sovang.ui.meeting;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// Họp xét: the meeting, its rules or the case in hand at the left, its votes at the right.
final class MeetingView extends BorderPane {
    private static final double SIDE = 348;
    private static final String[][] KEYS = {
        {"0…9", "key.digits"},
        {"Enter", "key.enter"},
        {"+", "key.agree"},
        {"*", "key.rest"},
        {"–", "key.own"},
        {"F2", "key.case"}
    };

    private final MeetingModel meeting;
    private final BallotsModel ballots;
    private final MeetingActions actions;
    private final ComboBox<MeetingChoice> choices = new ComboBox<>();
    private final BallotTable table;
    private final CasePanel panel;
    private final ToggleGroup pages = new ToggleGroup();
    private final Label hint = new Label();
    private final HBox keys = new HBox(5);
    private boolean filling;

    MeetingView(MeetingModel meeting, BallotsModel ballots, CaseModel cases, MeetingActions actions) {
        this.meeting = meeting;
        this.ballots = ballots;
        this.actions = actions;
        table = new BallotTable(ballots, meeting::meeting, this::openCase);
        panel = new CasePanel(cases, () -> ballots.move(1, 0), table::requestFocus);
        setId("meeting-screen");
        getStylesheets().add(String.valueOf(MeetingView.class.getResource("meeting.css")));
        setTop(bar());
        setLeft(side());
        setCenter(table);
        setBottom(line());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
                record();
                event.consume();
            }
        });
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
        Chip passed = chip("passed", Tone.GOOD);
        Chip lowered = chip("lowered", Tone.WARN);
        Chip failed = chip("failed", Tone.WARN);
        Chip open = chip("open", Tone.PLAIN);
        Chip faults = chip("faults", Tone.BAD);
        Button all = Buttons.plain("agree-all", MeetingText.text("action.agree-all"), this::agreeAll);
        Button record = Buttons.withKey(
                Buttons.primary("record-votes", MeetingText.text("action.record"), actions::record), "Ctrl S");
        Runnable enable = () -> {
            BallotsModel.Tally tally = ballots.tallyProperty().get();
            say(passed, "chip.passed", tally.passed());
            say(lowered, "chip.lowered", tally.lowered());
            say(failed, "chip.failed", tally.failed());
            say(open, "chip.open", tally.passed() + tally.failed() + tally.lowered() > 0 ? tally.open() : 0);
            say(faults, "chip.faults", tally.faults());
            all.setDisable(ballots.rows().isEmpty());
            record.setDisable(!canRecord());
        };
        ballots.rows().subscribe(enable);
        ballots.tallyProperty().subscribe(enable);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(choices, gap, faults, open, failed, lowered, passed, all, record);
        bar.getStyleClass().add("tool-bar-line");
        return bar;
    }

    private boolean canRecord() {
        return !ballots.rows().isEmpty() && ballots.tallyProperty().get().faults() == 0;
    }

    private void record() {
        if (canRecord()) {
            actions.record();
        }
    }

    private static Chip chip(String id, Tone tone) {
        Chip chip = new Chip("", tone);
        chip.setId(id);
        return chip;
    }

    private static void say(Chip chip, String key, int count) {
        chip.setText(MeetingText.text(key, count));
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
    }

    private Node side() {
        StackPane shown = new StackPane();
        HBox head = new HBox(
                2,
                page("page-meeting", new MeetingForm(meeting), shown),
                page("page-terms", new TermsForm(meeting.terms(), meeting.typing()), shown),
                page("page-case", panel, shown));
        head.getStyleClass().add("meeting-pages");
        pages.selectToggle(pages.getToggles().getFirst());
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox side = new VBox(8, head, shown);
        side.getStyleClass().addAll("side-panel", "meeting-side");
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        return side;
    }

    private ToggleButton page(String id, Region content, StackPane shown) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        shown.getChildren().add(scroll);
        ToggleButton page = new ToggleButton(MeetingText.text(id));
        page.setId(id);
        page.setToggleGroup(pages);
        page.getStyleClass().add("page-choice");
        page.selectedProperty().subscribe(scroll::setVisible);
        // One page is always shown: pressing the chosen one leaves it.
        page.setOnAction(event -> pages.selectToggle(page));
        return page;
    }

    private void openCase() {
        pages.selectToggle(pages.getToggles().getLast());
        panel.enter();
    }

    private Node line() {
        hint.setId("ballot-fault");
        hint.setWrapText(true);
        hint.getStyleClass().add("field-error");
        Runnable show = this::showHint;
        ballots.rowProperty().subscribe(show);
        ballots.rows().subscribe(show);
        keys.setAlignment(Pos.CENTER_LEFT);
        for (String[] key : KEYS) {
            Label does = new Label(MeetingText.text(key[1]));
            does.getStyleClass().add("small-text");
            does.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().addAll(Buttons.keyHint(key[0]), does);
            HBox.setMargin(does, new Insets(0, 10, 0, 0));
        }
        HBox line = new HBox(keys, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ballot-line");
        return line;
    }

    /// What is wrong with the line in focus, or else how the table is used.
    private void showHint() {
        BallotRow row = ballots.current();
        String fault = row == null ? "" : row.fault();
        hint.setText(row == null || fault.isEmpty() ? "" : row.name() + ": " + fault);
        hint.setVisible(!fault.isEmpty());
        hint.setManaged(!fault.isEmpty());
        keys.setVisible(fault.isEmpty());
        keys.setManaged(fault.isEmpty());
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
