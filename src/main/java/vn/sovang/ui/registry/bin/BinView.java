package vn.sovang.ui.registry.bin;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.table.DataTable;

/// Two lists to choose from: what lies in the bin, and what was done lately.
final class BinView {
    private final DataTable<BinLine> binned = new DataTable<>("bin-table", BinText.text("bin.table"), BinLine::key);
    private final DataTable<StepLine> done = new DataTable<>("step-table", BinText.text("steps.table"), StepLine::id);
    private final SearchField binFilter = new SearchField("bin-filter", BinText.text("bin.filter"));
    private final SearchField stepFilter = new SearchField("step-filter", BinText.text("steps.filter"));
    private final BorderPane root = new BorderPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton first;

    BinView(Consumer<List<BinLine>> onRestore, LongConsumer onUndo) {
        first = choice("bin-page", "bin.page", binPage(onRestore));
        HBox choices = new HBox(first, choice("steps-page", "steps.page", stepPage(onUndo)));
        choices.getStyleClass().add("setup-pages");
        root.setTop(choices);
        // A page is always chosen: pressing its button again must not leave none.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        first.fire();
    }

    Parent root() {
        return root;
    }

    void show(List<BinLine> lines, List<StepLine> steps) {
        binned.show(lines);
        done.show(steps);
    }

    void focusFilter() {
        (first.isSelected() ? binFilter : stepFilter).field().requestFocus();
    }

    private Node binPage(Consumer<List<BinLine>> onRestore) {
        binned.wrapped("bin-column-name", BinText.text("bin.column.name"), 560, BinLine::name, BinLine::nameKey);
        binned.wrapped("bin-column-kind", BinText.text("bin.column.kind"), 220, BinLine::kindName, BinLine::kindName);
        binned.wrapped("bin-column-when", BinText.text("bin.column.when"), 220, BinLine::when, BinLine::whenKey);
        binned.setEmptyState(new EmptyState(Feather.TRASH_2, BinText.text("bin.empty"), BinText.text("bin.emptyHint")));
        binned.onOpen(line -> onRestore.accept(List.of(line)));
        binFilter.queryProperty().subscribe(query -> binned.filter(line -> Fold.matches(line.folded(), query)));
        Button restore = Buttons.withKey(
                Buttons.primary(
                        "bin-restore", BinText.text("bin.restore"), () -> onRestore.accept(binned.selectedRows())),
                "Enter");
        binned.selectedProperty().subscribe(line -> restore.setDisable(line == null));
        return page(binFilter, restore, binned);
    }

    private Node stepPage(LongConsumer onUndo) {
        done.wrapped("step-column-when", BinText.text("steps.column.when"), 190, StepLine::when, StepLine::order);
        done.wrapped(
                "step-column-action", BinText.text("steps.column.action"), 250, StepLine::action, StepLine::action);
        done.wrapped("step-column-about", BinText.text("steps.column.about"), 380, StepLine::about, StepLine::about);
        done.text("step-column-actor", BinText.text("steps.column.actor"), 140, StepLine::actor, StepLine::actor);
        done.chip("step-column-state", BinText.text("steps.column.state"), 160, StepLine::state);
        done.setEmptyState(
                new EmptyState(Feather.CORNER_UP_LEFT, BinText.text("steps.empty"), BinText.text("steps.emptyHint")));
        stepFilter.queryProperty().subscribe(query -> done.filter(line -> Fold.matches(line.folded(), query)));
        Button undo = Buttons.primary("step-undo", BinText.text("steps.undo"), () -> undoSelected(onUndo));
        done.selectedProperty().subscribe(line -> undo.setDisable(line == null || !line.standing()));
        return page(stepFilter, undo, done);
    }

    private void undoSelected(LongConsumer onUndo) {
        StepLine line = done.selectedProperty().get();
        if (line != null) {
            onUndo.accept(line.id());
        }
    }

    private static Node page(SearchField filter, Button action, DataTable<?> table) {
        filter.setPrefWidth(320);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter, gap, action);
        tools.getStyleClass().add("tool-bar-line");
        BorderPane page = new BorderPane(table);
        page.setTop(tools);
        return page;
    }

    private ToggleButton choice(String id, String key, Node page) {
        ToggleButton button = new ToggleButton(BinText.text(key));
        button.setId(id);
        button.setAccessibleText(BinText.text(key));
        button.getStyleClass().add("page-choice");
        button.setToggleGroup(group);
        button.setOnAction(event -> root.setCenter(page));
        return button;
    }
}
