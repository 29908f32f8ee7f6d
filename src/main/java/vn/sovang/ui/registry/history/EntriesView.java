package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/// The entries of a subject, the latest first, with the form of one in its place.
final class EntriesView<L extends EntryLine<?>> extends VBox {
    private final EntriesModel<?, L> model;
    private final EntryEditor editor;
    private final String key;
    private final Feather drawing;
    private final Actions<L> actions;
    private final VBox list = new VBox();
    private final Button add;

    /// What the clerk can ask of the entries.
    interface Actions<L> {
        /// Whether the subject is a person.
        boolean ofPerson();

        /// Opens the form of a new entry.
        void add();

        /// Opens an entry in its place.
        void edit(L line);

        /// Puts an entry into the bin.
        void bin(L line);

        /// What else there is to do with an entry; stands before the buttons all have.
        List<Tool<L>> tools();

        /// Adds to the card of an entry what only these entries have.
        void dress(RecordCard card, L line);
    }

    /// A button of every entry.
    ///
    /// @param name of its id and of its text, after the key of the entries
    record Tool<L>(String name, Feather drawing, Consumer<L> action) {}

    /// @param key what the ids of its nodes and the keys of its texts begin with
    /// @param drawing shown while there are no entries
    EntriesView(EntriesModel<?, L> model, EntryEditor editor, String key, Feather drawing, Actions<L> actions) {
        this.model = model;
        this.editor = editor;
        this.key = key;
        this.drawing = drawing;
        this.actions = actions;
        getStyleClass().add("history-tab");
        add = Buttons.plain(key + "-add", HistoryText.text(key + ".add"), actions::add);
        list.getStyleClass().add("timeline");
        getChildren().addAll(add, list);
        model.linesProperty().subscribe(lines -> fill());
        model.editingProperty().subscribe(editing -> fill());
    }

    private void fill() {
        List<L> lines = model.linesProperty().get();
        Long editing = model.editingProperty().get();
        add.setDisable(editing != null);
        list.getChildren().clear();
        if (editing != null && editing == 0) {
            list.getChildren().add(editor);
        }
        String year = "";
        for (L line : lines) {
            year = line.year().isEmpty() ? year : line.year();
            list.getChildren().add(editing != null && editing == line.id() ? editor : card(line, year));
        }
        if (lines.isEmpty() && editing == null) {
            list.getChildren()
                    .add(new EmptyState(
                            drawing, HistoryText.text(key + ".empty"), HistoryText.text(key + ".emptyHint")));
        }
        if (editing != null) {
            editor.reset(actions.ofPerson());
        }
    }

    private RecordCard card(L line, String spokenYear) {
        Label year = new Label(line.year());
        year.getStyleClass().add("timeline-year");
        Label title = wrapped(line.title(), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox words = new VBox(2, new HBox(4, title, buttons(line)));
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        line.words().forEach(small -> words.getChildren().add(wrapped(small.text(), small.style())));
        RecordCard card = new RecordCard(
                key + "-" + line.id(),
                String.join(", ", spokenYear, line.title(), line.spoken()),
                () -> actions.edit(line),
                () -> actions.bin(line),
                new HBox(year, words));
        actions.dress(card, line);
        return card;
    }

    private HBox buttons(L line) {
        HBox buttons = new HBox();
        Stream.concat(
                        actions.tools().stream(),
                        Stream.of(
                                new Tool<L>("edit", Feather.EDIT_2, actions::edit),
                                new Tool<L>("bin", Feather.TRASH_2, actions::bin)))
                .map(tool -> button(line, tool))
                .forEach(buttons.getChildren()::add);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Button button(L line, Tool<L> tool) {
        String words = HistoryText.text(key + "." + tool.name());
        Button button =
                Buttons.icon(key + "-" + tool.name() + "-" + line.id(), tool.drawing(), words, () -> tool.action()
                        .accept(line));
        button.setAccessibleText(words + ": " + line.title());
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
