package vn.sovang.ui.movement;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;

/// The tasks under their organs, the one in hand below them.
final class TasksView extends BorderPane {
    private final TasksModel model;
    private final DataTable<TaskRow> table =
            new DataTable<>("task-table", MovementText.text("tasks.table"), TaskRow::id);
    private final TextField organ;
    private final Region text;
    private final VBox form = new VBox(8);

    TasksView(TasksModel model, Lookup<Unit> units, Consumer<List<TaskRow>> onRemove) {
        this.model = model;
        setId("tasks-tab");
        model.typing.covers(this);
        table.wrapped("task-column-text", MovementText.text("tasks.text"), 380, TaskRow::text, TaskRow::textKey);
        table.wrapped("task-column-unit", MovementText.text("tasks.unit"), 150, TaskRow::unit, TaskRow::unitKey);
        table.smallWrapped("task-column-due", MovementText.text("tasks.due"), 150, TaskRow::due, TaskRow::due);
        table.setEmptyState(new EmptyState(
                Feather.CHECK_SQUARE,
                MovementText.text("tasks.empty"),
                MovementText.text("tasks.emptyHint"),
                Buttons.plain("task-first", MovementText.text("tasks.new"), this::startNew)));
        table.onDelete(onRemove);
        organ = TextEntry.line("task-organ", model.organ);
        text = MovementFields.area("task-text", model.text, 3);
        UnitPicker unit = new UnitPicker("task-unit", units);
        unit.valueProperty().bindBidirectional(model.unit);
        LabeledField due = new LabeledField(MovementText.text("tasks.due"), TextEntry.line("task-due", model.due))
                .hint(MovementText.text("tasks.dueHint"));
        due.errorProperty().bind(model.dueError);
        form.getStyleClass().add("movement-page");
        form.getChildren()
                .addAll(
                        MovementFields.of(
                                new LabeledField(MovementText.text("tasks.organ"), organ)
                                        .hint(MovementText.text("tasks.organHint")),
                                new LabeledField(MovementText.text("tasks.unit"), unit)
                                        .hint(MovementText.text("tasks.unitHint"))),
                        new LabeledField(MovementText.text("tasks.text"), text),
                        due);
        Button add =
                Buttons.withKey(Buttons.plain("task-new", MovementText.text("tasks.new"), this::startNew), "Insert");
        HBox bar = new HBox(8, add);
        bar.getStyleClass().add("tool-bar-line");
        setTop(bar);
        setCenter(table);
        setBottom(form);
        table.onOpen(row -> organ.requestFocus());
        table.selectedProperty().subscribe(row -> {
            if (row != null && row.task() != model.currentProperty().get()) {
                model.take(row.task());
            }
        });
        model.rowsProperty().subscribe(rows -> table.showGroups(model.groups()));
        model.currentProperty().subscribe(task -> form.setDisable(task == null));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.INSERT) {
                startNew();
                event.consume();
            }
        });
    }

    private void startNew() {
        table.getSelectionModel().clearSelection();
        model.startNew();
        (model.organ.get().isEmpty() ? organ : text).requestFocus();
    }
}
