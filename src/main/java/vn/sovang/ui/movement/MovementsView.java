package vn.sovang.ui.movement;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.control.table.TreeTable;

/// The tree of movements at the left, the tabs of the one in hand at the right; a page of its own may lie over both.
final class MovementsView {
    private static final double TREE_WIDTH = 330;

    private final TreeTable<MovementRow> tree =
            new TreeTable<>("movement-table", MovementText.text("table"), MovementRow::id, MovementRow::parentId);
    private final DataTable<MovementRow> table = tree.table();
    private final SearchField filter = new SearchField("movement-filter", MovementText.text("filter"));
    private final HBox tools = new HBox();
    private final HBox ways = new HBox(8);
    private final TabPane tabs = new TabPane();
    private final StackPane empty = new StackPane();
    private final BorderPane layout = new BorderPane();
    private final StackPane root;
    private boolean opened;

    /// @param onTake takes a movement in hand
    /// @param onTab told when another tab comes into view
    MovementsView(
            List<MovementTab> content,
            java.util.function.Consumer<MovementRow> onTake,
            java.util.function.Consumer<MovementTab> onTab,
            Runnable onNew,
            Runnable onIntake) {
        columns();
        filter.setPrefWidth(250);
        filter.setMinWidth(150);
        filter.queryProperty().subscribe(this::filter);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ways.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        tools.getStyleClass().add("tool-bar-line");
        tools.getChildren().addAll(filter, gap, ways);
        ways.getChildren()
                .addAll(
                        Buttons.primary("movement-intake", MovementText.text("intake"), onIntake),
                        Buttons.withKey(Buttons.plain("movement-new", MovementText.text("new"), onNew), "Ctrl N"));
        for (MovementTab tab : content) {
            Tab made = new Tab(tab.title(), tab.node());
            made.setUserData(tab);
            tabs.getTabs().add(made);
        }
        tabs.setId("movement-tabs");
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null && tab.getUserData() instanceof MovementTab chosen) {
                onTab.accept(chosen);
            }
        });
        table.setMinWidth(TREE_WIDTH);
        table.setPrefWidth(TREE_WIDTH);
        table.setMaxWidth(TREE_WIDTH);
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                onTake.accept(row);
            }
        });
        table.onOpen(row -> tabs.requestFocus());
        layout.getStyleClass().add("list-and-detail");
        layout.setTop(tools);
        layout.getStylesheets()
                .add(Objects.requireNonNull(MovementsView.class.getResource("movement.css"))
                        .toExternalForm());
        root = new StackPane(layout);
        empty.getChildren()
                .setAll(new EmptyState(
                        Feather.FLAG,
                        MovementText.text("empty"),
                        MovementText.text("emptyHintPlan"),
                        Buttons.primary("movement-first-intake", MovementText.text("intake"), onIntake),
                        Buttons.plain("movement-first", MovementText.text("new"), onNew)));
    }

    Parent root() {
        return root;
    }

    /// Brings a tab into view, its content ready for the cursor.
    void openTab(int index) {
        tabs.getSelectionModel().select(index);
        tabs.requestFocus();
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    void show(List<MovementRow> rows) {
        tree.show(rows);
        if (!opened && !rows.isEmpty()) {
            opened = true;
            tree.openTo(9);
        }
    }

    /// Selects a movement's row, the filter gone when it hides it; false when there is no such movement.
    boolean reveal(long movementId) {
        if (tree.reveal(movementId)) {
            return true;
        }
        filter.clear();
        return tree.reveal(movementId);
    }

    /// Shows the tree with the tabs, or what to do first when there is no movement.
    void showRecord(boolean there) {
        layout.setLeft(there ? table : null);
        layout.setCenter(there ? tabs : empty);
    }

    /// Lays a page over the screen; null takes it away.
    void setPage(@Nullable Node page) {
        root.getChildren().setAll(page == null ? layout : page);
        root.applyCss();
        (page == null ? table : page).requestFocus();
    }

    private void columns() {
        tree.branches(
                "movement-column-name",
                MovementText.text("column.name"),
                210,
                MovementRow::name,
                MovementRow::nameKey,
                MovementRow::ended);
        table.smallWrapped(
                "movement-column-period",
                MovementText.text("column.period"),
                96,
                MovementRow::period,
                MovementRow::periodKey);
    }

    private void filter(String query) {
        if (query.isBlank()) {
            tree.clearFilter();
        } else {
            tree.filter(row -> Fold.matches(row.folded(), query));
        }
    }
}
