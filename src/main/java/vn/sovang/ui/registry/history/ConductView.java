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

/// Theo dõi: assessments, holds, registrations and leaves of a subject, the latest first, with the form of one in its
/// place.
final class ConductView extends VBox {
    private final ConductModel model;
    private final ConductEditor editor;
    private final Consumer<ConductLine> onEdit;
    private final Consumer<ConductLine> onBin;
    private final VBox list = new VBox();
    private final Button add;

    ConductView(
            ConductModel model,
            ConductEditor editor,
            Runnable onAdd,
            Consumer<ConductLine> onEdit,
            Consumer<ConductLine> onBin) {
        this.model = model;
        this.editor = editor;
        this.onEdit = onEdit;
        this.onBin = onBin;
        getStyleClass().add("history-tab");
        add = Buttons.plain("conduct-add", HistoryText.text("conduct.add"), onAdd);
        list.getStyleClass().add("timeline");
        getChildren().addAll(add, list);
        model.linesProperty().subscribe(lines -> fill());
        model.editingProperty().subscribe(editing -> fill());
    }

    private void fill() {
        List<ConductLine> lines = model.linesProperty().get();
        Long editing = model.editingProperty().get();
        add.setDisable(editing != null);
        list.getChildren().clear();
        if (editing != null && editing == 0) {
            list.getChildren().add(editor);
        }
        for (ConductLine line : lines) {
            list.getChildren().add(editing != null && editing == line.id() ? editor : card(line));
        }
        if (lines.isEmpty() && editing == null) {
            list.getChildren()
                    .add(new EmptyState(
                            Feather.EYE, HistoryText.text("conduct.empty"), HistoryText.text("conduct.emptyHint")));
        }
        if (editing != null) {
            editor.reset(model.ofPersonProperty().get());
        }
    }

    private RecordCard card(ConductLine line) {
        Label year = new Label(line.year());
        year.getStyleClass().add("timeline-year");
        Label name = GrantsView.wrapped(line.title(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox buttons = new HBox(
                icon("conduct-edit-", line, Feather.EDIT_2, "conduct.edit", onEdit),
                icon("conduct-bin-", line, Feather.TRASH_2, "conduct.bin", onBin));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, new HBox(4, name, buttons));
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        for (String small : List.of(line.detail(), line.document())) {
            if (!small.isEmpty()) {
                words.getChildren().add(GrantsView.wrapped(small, "small-text"));
            }
        }
        return new RecordCard(
                "conduct-" + line.id(),
                String.join(", ", line.year(), line.title(), line.detail(), line.document()),
                () -> onEdit.accept(line),
                () -> onBin.accept(line),
                new HBox(year, words));
    }

    private static Button icon(String id, ConductLine line, Feather drawing, String key, Consumer<ConductLine> action) {
        Button button = Buttons.icon(id + line.id(), drawing, HistoryText.text(key), () -> action.accept(line));
        button.setAccessibleText(HistoryText.text(key) + ": " + line.title());
        return button;
    }
}
