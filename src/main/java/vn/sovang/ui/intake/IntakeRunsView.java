package vn.sovang.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.ImportRun;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.table.DataTable;

/// Các lần nạp: the lists taken in, each with its way back.
final class IntakeRunsView extends BorderPane {
    private final DataTable<IntakeRunLine> table = new DataTable<>(
            "run-table", IntakeText.text("runs.table"), line -> line.run().id());

    IntakeRunsView(Consumer<ImportRun> onUndo, Runnable onBack) {
        setId("intake-runs");
        table.text("run-when", IntakeText.text("runs.column.when"), 150, IntakeRunLine::when, IntakeRunLine::order);
        table.text("run-kind", IntakeText.text("runs.column.kind"), 190, IntakeRunLine::kind, IntakeRunLine::kind);
        table.wrapped("run-file", IntakeText.text("runs.column.file"), 360, IntakeRunLine::file, IntakeRunLine::file);
        table.number("run-rows", IntakeText.text("runs.column.rows"), 90, IntakeRunLine::rows);
        table.chip("run-state", IntakeText.text("runs.column.state"), 130, IntakeRunLine::state);
        table.setEmptyState(
                new EmptyState(Feather.UPLOAD, IntakeText.text("runs.empty"), IntakeText.text("runs.empty-hint")));
        Button undo = Buttons.plain("run-undo", IntakeText.text("runs.undo"), () -> {
            IntakeRunLine line = table.selectedProperty().get();
            if (line != null) {
                onUndo.accept(line.run());
            }
        });
        undo.disableProperty()
                .bind(table.selectedProperty().map(line -> !line.standing()).orElse(true));
        Button back = Buttons.plain("runs-back", IntakeText.text("runs.back"), onBack);
        FlowPane bar = new FlowPane(8, 8, undo, back);
        bar.getStyleClass().add("tool-bar-line");
        setTop(bar);
        setCenter(table);
    }

    void show(List<IntakeRunLine> runs) {
        table.show(runs);
        if (table.selectedProperty().get() == null && !runs.isEmpty()) {
            table.selectKey(runs.getFirst().run().id());
        }
    }

    void focusTable() {
        table.requestFocus();
    }
}
