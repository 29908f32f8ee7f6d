package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.function.Consumer;
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

/// Sáng kiến: the initiatives of a subject, the latest first, with the form of one in its place.
final class InitiativesView extends VBox {
    private final InitiativesModel model;
    private final InitiativeEditor editor;
    private final Consumer<InitiativeLine> onEdit;
    private final Consumer<InitiativeLine> onBin;
    private final VBox list = new VBox();
    private final Button add;

    InitiativesView(
            InitiativesModel model,
            InitiativeEditor editor,
            Runnable onAdd,
            Consumer<InitiativeLine> onEdit,
            Consumer<InitiativeLine> onBin) {
        this.model = model;
        this.editor = editor;
        this.onEdit = onEdit;
        this.onBin = onBin;
        getStyleClass().add("history-tab");
        add = Buttons.plain("initiative-add", HistoryText.text("initiative.add"), onAdd);
        list.getStyleClass().add("timeline");
        getChildren().addAll(add, list);
        model.linesProperty().subscribe(lines -> fill());
        model.editingProperty().subscribe(editing -> fill());
    }

    private void fill() {
        List<InitiativeLine> lines = model.linesProperty().get();
        Long editing = model.editingProperty().get();
        add.setDisable(editing != null);
        list.getChildren().clear();
        if (editing != null && editing == 0) {
            list.getChildren().add(editor);
        }
        for (InitiativeLine line : lines) {
            list.getChildren().add(editing != null && editing == line.id() ? editor : card(line));
        }
        if (lines.isEmpty() && editing == null) {
            list.getChildren()
                    .add(new EmptyState(
                            Feather.ZAP,
                            HistoryText.text("initiative.empty"),
                            HistoryText.text("initiative.emptyHint")));
        }
        if (editing != null) {
            editor.reset();
        }
    }

    private RecordCard card(InitiativeLine line) {
        Label year = new Label(line.year());
        year.getStyleClass().add("timeline-year");
        Label name = GrantsView.wrapped(line.name(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox buttons = new HBox(
                icon("initiative-edit-", line, Feather.EDIT_2, "initiative.edit", onEdit),
                icon("initiative-bin-", line, Feather.TRASH_2, "initiative.bin", onBin));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, new HBox(4, name, buttons));
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        for (String small : List.of(line.recognition(), line.part())) {
            if (!small.isEmpty()) {
                words.getChildren().add(GrantsView.wrapped(small, "small-text"));
            }
        }
        return new RecordCard(
                "initiative-" + line.id(),
                String.join(", ", line.year(), line.name(), line.recognition(), line.part()),
                () -> onEdit.accept(line),
                () -> onBin.accept(line),
                new HBox(year, words));
    }

    private static Button icon(
            String id, InitiativeLine line, Feather drawing, String key, Consumer<InitiativeLine> action) {
        Button button = Buttons.icon(id + line.id(), drawing, HistoryText.text(key), () -> action.accept(line));
        button.setAccessibleText(HistoryText.text(key) + ": " + line.name());
        return button;
    }
}
