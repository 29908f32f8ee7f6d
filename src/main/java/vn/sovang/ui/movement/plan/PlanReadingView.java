package vn.sovang.ui.movement.plan;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.movement.MovementText;

/// The plan at the left, line by line; at the right what was read of it, with the value in hand below. Before there is
/// a plan: the field to paste it into.
final class PlanReadingView {
    private static final int LINES_ABOVE = 3;
    private static final double LEAST = 90;

    private final PlanReadingModel model;
    private final ListView<String> text = new ListView<>();
    private final ListView<PlanReadingEntry> list = new ListView<>();
    private final ComboBox<PlanPart> part = PlanReadingParts.box("plan-assign-part");
    private final TextArea paste = new TextArea();
    private final Label note = new Label();
    private final BorderPane reading = new BorderPane();
    private final VBox start;
    private final StackPane root = new StackPane();
    private final Deeds deeds;

    /// What the view asks for.
    interface Deeds {
        /// Reads a pasted text.
        void read(String pasted);

        /// Lets a file be chosen.
        void chooseFile();

        /// Stores the movement.
        void save();

        /// Goes to the next value that waits.
        void next();

        /// Begins again with another plan.
        void again();

        /// Gives lines of the plan to a part, from 1 on.
        void assign(PlanPart part, int first, int last);
    }

    PlanReadingView(PlanReadingModel model, PlanReadingEditor editor, Deeds deeds, IntConsumer onEntry) {
        this.model = model;
        this.deeds = deeds;
        start = start();
        lists(editor, onEntry);
        SplitPane sides = new SplitPane(left(), right(editor));
        sides.setDividerPositions(0.5);
        reading.setTop(tools());
        reading.setCenter(sides);
        root.getStyleClass().add("screen");
        root.getChildren().setAll(start);
    }

    Parent root() {
        return root;
    }

    /// Shows the plan when there is one, else the field to paste it into.
    void refresh() {
        root.getChildren().setAll(model.isEmpty() ? start : reading);
        if (model.isEmpty()) {
            paste.clear();
        }
    }

    /// What the clerk should know of the text: its code, that it is damaged.
    void note(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    /// Takes a row in hand.
    void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        bring(list, place);
    }

    /// Marks the passage of a value and brings it into view.
    void mark(PlanField field) {
        text.getSelectionModel().clearSelection();
        text.getSelectionModel().selectRange(field.firstLine() - 1, field.lastLine());
        bring(text, field.firstLine() - 1);
    }

    /// Rows are of different heights, which a list knows only once they stand: so twice.
    private static void bring(ListView<?> rows, int place) {
        Runnable scroll = () -> rows.scrollTo(Math.max(0, place - LINES_ABOVE));
        scroll.run();
        Platform.runLater(() -> {
            rows.layout();
            scroll.run();
        });
    }

    void focusList() {
        list.requestFocus();
    }

    void focusPart() {
        part.requestFocus();
    }

    private VBox start() {
        paste.setId("plan-paste");
        paste.setPromptText(MovementText.text("plan.pastePrompt"));
        paste.setAccessibleText(MovementText.text("plan.pasteName"));
        paste.setWrapText(true);
        VBox.setVgrow(paste, Priority.ALWAYS);
        Button read = Buttons.primary("plan-read", MovementText.text("plan.read"), () -> deeds.read(paste.getText()));
        read.disableProperty().bind(paste.textProperty().isEmpty());
        Button file = Buttons.plain("plan-file", MovementText.text("plan.file"), deeds::chooseFile);
        HBox ways = new HBox(8, read, file);
        Label hint = new Label(MovementText.text("plan.startHint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(10, hint, paste, ways);
        box.getStyleClass().add("card");
        // Ctrl+Enter reads what was pasted; a tab leaves the field.
        paste.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && event.isShortcutDown()
                    && !paste.getText().isEmpty()) {
                deeds.read(paste.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                file.requestFocus();
                event.consume();
            }
        });
        return box;
    }

    private void lists(PlanReadingEditor editor, IntConsumer onEntry) {
        text.setId("plan-text");
        text.getStyleClass().add("plan-lines");
        text.setAccessibleText(MovementText.text("plan.textName"));
        text.setItems(model.lines());
        text.setCellFactory(PlanReadingCells::line);
        text.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setId("plan-fields");
        list.getStyleClass().add("plan-fields");
        list.setAccessibleText(MovementText.text("plan.fieldsName"));
        list.setItems(model.entries());
        list.setCellFactory(PlanReadingCells::entry);
        list.getSelectionModel().selectedIndexProperty().subscribe(place -> onEntry.accept(place.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                editor.focusValue();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                editor.focusValue();
            }
        });
    }

    private VBox left() {
        Button assign = Buttons.plain("plan-assign", MovementText.text("plan.assign"), this::assign);
        assign.disableProperty()
                .bind(part.valueProperty()
                        .isNull()
                        .or(text.getSelectionModel().selectedItemProperty().isNull()));
        Label hint = new Label(MovementText.text("plan.assignFor"));
        part.setAccessibleText(MovementText.text("plan.assignFor"));
        HBox bar = new HBox(8, hint, part, assign, Buttons.keyHint("Ctrl D"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tool-bar-line");
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !assign.isDisabled() && !part.isShowing()) {
                assign();
                event.consume();
            }
        });
        VBox.setVgrow(text, Priority.ALWAYS);
        return new VBox(text, bar);
    }

    private SplitPane right(PlanReadingEditor editor) {
        ScrollPane below = new ScrollPane(editor);
        below.setFitToWidth(true);
        below.setMinHeight(LEAST);
        list.setMinHeight(LEAST);
        text.setMinHeight(LEAST);
        SplitPane pane = new SplitPane(list, below);
        pane.setOrientation(Orientation.VERTICAL);
        pane.setDividerPositions(0.46);
        return pane;
    }

    private VBox tools() {
        Button save =
                Buttons.withKey(Buttons.primary("plan-save", MovementText.text("plan.save"), deeds::save), "Ctrl S");
        save.disableProperty().bind(model.titledProperty().not());
        Button next = Buttons.withKey(Buttons.plain("plan-next", MovementText.text("plan.next"), deeds::next), "F8");
        Label state = new Label();
        state.setId("plan-state");
        Runnable count = () -> state.setText(
                !model.titledProperty().get()
                        ? MovementText.text("plan.noTitle")
                        : model.waitingProperty().get() == 0
                                ? MovementText.text("plan.ready")
                                : MovementText.text(
                                        "plan.waiting", model.waitingProperty().get()));
        model.waitingProperty().subscribe(count);
        model.titledProperty().subscribe(count);
        state.setWrapText(true);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox line = new HBox(
                8, save, next, state, Buttons.quiet("plan-again", MovementText.text("plan.again"), deeds::again));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tool-bar-line");
        note.setId("plan-note");
        note.getStyleClass().addAll("notice", "tone-warn");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note("");
        return new VBox(line, note);
    }

    private void assign() {
        var chosen = text.getSelectionModel().getSelectedIndices();
        if (part.getValue() == null || chosen.isEmpty()) {
            return;
        }
        int first = chosen.stream().mapToInt(Integer::intValue).min().orElseThrow() + 1;
        int last = chosen.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
        deeds.assign(part.getValue(), first, last);
    }
}
