package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.RecordCard;

/// Khen thưởng: the timeline of what a subject was given, the latest first, with the form of one grant in its place.
final class GrantsView extends VBox {
    private final GrantsModel model;
    private final GrantEditor editor;
    private final Actions actions;
    private final VBox list = new VBox();
    private final Button add;

    /// What the clerk can ask of the timeline.
    interface Actions {
        /// Opens the form of a new grant.
        void add();

        /// Opens a grant in its place.
        void edit(GrantLine line);

        /// Puts a grant into the bin.
        void bin(GrantLine line);

        /// Asks for scans to tie to a grant.
        void scan(GrantLine line);

        /// Ties files to a grant.
        void keep(GrantLine line, List<Path> files);
    }

    GrantsView(GrantsModel model, GrantEditor editor, Actions actions) {
        this.model = model;
        this.editor = editor;
        this.actions = actions;
        getStyleClass().add("history-tab");
        add = Buttons.plain("grant-add", HistoryText.text("grant.add"), actions::add);
        list.getStyleClass().add("timeline");
        getChildren().addAll(add, list);
        model.linesProperty().subscribe(lines -> fill());
        model.editingProperty().subscribe(editing -> fill());
    }

    private void fill() {
        List<GrantLine> lines = model.linesProperty().get();
        Long editing = model.editingProperty().get();
        add.setDisable(editing != null);
        list.getChildren().clear();
        if (editing != null && editing == 0) {
            list.getChildren().add(editor);
        }
        String year = "";
        for (GrantLine line : lines) {
            year = line.year().isEmpty() ? year : line.year();
            list.getChildren().add(editing != null && editing == line.id() ? editor : card(line, year));
        }
        if (lines.isEmpty() && editing == null) {
            list.getChildren()
                    .add(new EmptyState(
                            Feather.AWARD, HistoryText.text("grant.empty"), HistoryText.text("grant.emptyHint")));
        }
        if (editing != null) {
            editor.reset();
        }
    }

    private RecordCard card(GrantLine line, String spokenYear) {
        Label year = new Label(line.year());
        year.getStyleClass().add("timeline-year");
        Label award = wrapped(line.award(), "strong");
        HBox.setHgrow(award, Priority.ALWAYS);
        award.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(4, award, buttons(line));
        head.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(2, head);
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getChildren().add(wrapped(line.decision(), line.decided() ? "small-text" : "missing-text"));
        if (!line.level().isEmpty() || !line.scans().isEmpty()) {
            words.getChildren().add(wrapped(small(line), "small-text"));
        }
        if (!line.reason().isEmpty()) {
            words.getChildren().add(wrapped(line.reason(), "reason-text"));
        }
        HBox content = new HBox(year, words);
        RecordCard card = new RecordCard(
                "grant-" + line.id(),
                String.join(", ", spokenYear, line.award(), line.decision(), line.level(), line.reason()),
                () -> actions.edit(line),
                () -> actions.bin(line),
                content);
        FileDrop.onto(card, files -> actions.keep(line, files));
        return card;
    }

    private static String small(GrantLine line) {
        String scans = line.scans().isEmpty()
                ? ""
                : HistoryText.text("grant.scans", line.scans().size());
        return line.level().isEmpty() || scans.isEmpty() ? line.level() + scans : line.level() + " · " + scans;
    }

    private Node buttons(GrantLine line) {
        HBox buttons = new HBox(
                icon("grant-scan-", line, Feather.PAPERCLIP, "grant.scan", actions::scan),
                icon("grant-edit-", line, Feather.EDIT_2, "grant.edit", actions::edit),
                icon("grant-bin-", line, Feather.TRASH_2, "grant.bin", actions::bin));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getStyleClass().add("card-buttons");
        return buttons;
    }

    private static Button icon(String id, GrantLine line, Feather drawing, String key, Consumer<GrantLine> action) {
        Button button = Buttons.icon(id + line.id(), drawing, HistoryText.text(key), () -> action.accept(line));
        button.setAccessibleText(HistoryText.text(key) + ": " + line.award());
        return button;
    }

    static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
