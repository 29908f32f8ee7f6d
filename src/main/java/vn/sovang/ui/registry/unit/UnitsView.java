package vn.sovang.ui.registry.unit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.control.table.TreeTable;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.SubjectPanel;

/// The units as a tree, the one in hand at the right; a page of its own lies over both while a unit is changed.
final class UnitsView {
    private static final Wording TEXT = Messages.of("registry");
    /// A tree that small is shown open.
    private static final int SMALL = 300;

    private final UnitsModel model;
    private final TreeTable<UnitRow> tree =
            new TreeTable<>("unit-table", TEXT.text("units.table"), UnitRow::id, UnitRow::parentId);
    private final DataTable<UnitRow> table = tree.table();
    private final SearchField filter = new SearchField("unit-filter", TEXT.text("units.filter"));
    private final UnitDetail detail;
    private final ListAndDetail layout;
    private final StackPane root;
    private boolean opened;

    UnitsView(UnitsModel model, List<CodedName> activityFields, UnitActions actions, HistoryWork history) {
        this.model = model;
        this.detail = new UnitDetail(model, activityFields, actions, history);
        columns();
        table.setEmptyState(new EmptyState(
                Feather.USERS,
                TEXT.text("units.empty"),
                TEXT.text("units.emptyHint"),
                Buttons.primary("unit-first", TEXT.text("units.add"), actions::startNew)));
        table.onDelete(actions::bin);
        table.onOpen(row -> detail.focusName());
        layout = new ListAndDetail(table)
                .left(filter, ended())
                .right(Buttons.withKey(Buttons.plain("unit-new", TEXT.text("units.add"), actions::startNew), "Ctrl N"));
        root = new StackPane(layout);
        filter.setPrefWidth(270);
        filter.setMinWidth(150);
        filter.queryProperty().subscribe(this::filter);
        model.contentProperty().subscribe(this::show);
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                actions.take(row.id());
            }
        });
        model.currentProperty().subscribe(this::showCurrent);
    }

    Parent root() {
        return root;
    }

    void tool(Node tool) {
        layout.more(tool);
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    void focusName() {
        detail.focusName();
    }

    void showChanges(List<String> words) {
        detail.showChanges(words);
    }

    SubjectPanel panel() {
        return detail.panel();
    }

    /// Brings a unit's row into view, among those that have ended if it is one of them.
    void reveal(long unitId) {
        boolean hidden = model.content().rows().stream().anyMatch(row -> row.id() == unitId && row.closed());
        if (hidden) {
            model.endedProperty().set(true);
        }
        if (!tree.reveal(unitId)) {
            filter.clear();
            tree.reveal(unitId);
        }
    }

    /// Says on the page that lies over the list why a change was refused.
    void refuse(String sentence) {
        if (!root.getChildren().isEmpty() && root.getChildren().getFirst() instanceof UnitChangeView page) {
            page.refuse(sentence);
        }
    }

    /// Lays a page over the list; null takes it away.
    void setPage(@Nullable Node page) {
        root.getChildren().setAll(page == null ? layout : page);
        // What scrolls is in the scene, and can have the focus, only once its skin is made.
        root.applyCss();
        (page == null ? table : page).requestFocus();
    }

    private void columns() {
        tree.branches(
                "unit-column-name",
                TEXT.text("units.column.name"),
                250,
                UnitRow::name,
                UnitRow::nameKey,
                UnitRow::closed);
        table.wrapped("unit-column-code", UnitText.text("units.column.code"), 72, UnitRow::code, UnitRow::code);
        table.chipOrWords("unit-column-kind", TEXT.text("units.column.kind"), 154, UnitRow::kind, UnitRow::marked);
        table.text("unit-column-parent", TEXT.text("units.column.parent"), 170, UnitRow::parent, UnitRow::parentKey)
                .hidden();
        table.wrapped("unit-column-head", TEXT.text("units.column.head"), 138, UnitRow::head, UnitRow::headKey)
                .hidden();
        table.text("unit-column-people", UnitText.text("units.column.people"), 78, UnitRow::people, row -> "%8s"
                .formatted(row.people()));
        table.chip("unit-column-state", TEXT.text("units.column.state"), 156, UnitsView::state);
    }

    private CheckBox ended() {
        CheckBox box = new CheckBox(UnitText.text("units.ended"));
        box.setId("unit-ended");
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setTooltip(new Tooltip(UnitText.text("units.ended.hint")));
        box.selectedProperty().bindBidirectional(model.endedProperty());
        model.endedProperty().subscribe(all -> tree.setPresent(row -> all || !row.closed()));
        return box;
    }

    private void show(UnitsContent content) {
        tree.show(content.rows());
        if (!opened && !content.rows().isEmpty()) {
            opened = true;
            tree.openTo(content.rows().size() <= SMALL ? Integer.MAX_VALUE : 1);
        }
        markCurrent(model.currentProperty().get());
    }

    private void filter(String query) {
        if (query.isEmpty()) {
            tree.clearFilter();
        } else {
            tree.filter(row -> Fold.matches(row.folded(), query));
        }
    }

    private void showCurrent(@Nullable Unit unit) {
        if (unit == null) {
            layout.setDetail(new EmptyState(Feather.USERS, TEXT.text("units.none"), TEXT.text("units.noneHint")));
        } else if (detail.getParent() == null) {
            layout.setDetail(detail);
        }
        markCurrent(unit);
    }

    private void markCurrent(@Nullable Unit unit) {
        UnitRow row = table.selectedProperty().get();
        if (unit == null || unit.id() == 0) {
            table.getSelectionModel().clearSelection();
        } else if (row == null || row.id() != unit.id()) {
            tree.reveal(unit.id());
        }
    }

    private static Chip.Value state(UnitRow row) {
        if (!row.until().isEmpty()) {
            return new Chip.Value(row.until(), row.closed() ? Tone.PLAIN : Tone.WARN);
        }
        return new Chip.Value(row.proposes() ? TEXT.text("units.proposes") : "", Tone.PLAIN);
    }
}
