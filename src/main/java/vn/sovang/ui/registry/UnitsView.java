package vn.sovang.ui.registry;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.DataTable;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;

/// The units as a tree in a table, the one in hand at the right.
final class UnitsView {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitsModel model;
    private final DataTable<UnitRow> table = new DataTable<>("unit-table", TEXT.text("units.table"), UnitRow::id);
    private final SearchField filter = new SearchField("unit-filter", TEXT.text("units.filter"));
    private final UnitDetail detail;
    private final ListAndDetail layout;

    UnitsView(UnitsModel model, Runnable onNew, Consumer<Long> onSelect) {
        this.model = model;
        this.detail = new UnitDetail(model);
        table.wrapped("unit-column-name", TEXT.text("units.column.name"), 312, UnitRow::name, UnitRow::treeKey);
        table.smallWrapped("unit-column-kind", TEXT.text("units.column.kind"), 152, UnitRow::kind, UnitRow::kind);
        table.text("unit-column-parent", TEXT.text("units.column.parent"), 170, UnitRow::parent, UnitRow::parentKey)
                .hidden();
        table.wrapped("unit-column-head", TEXT.text("units.column.head"), 138, UnitRow::head, UnitRow::headKey);
        table.chip("unit-column-state", TEXT.text("units.column.state"), 116, UnitsView::state);
        table.setEmptyState(new EmptyState(
                Feather.USERS,
                TEXT.text("units.empty"),
                TEXT.text("units.emptyHint"),
                Buttons.primary("unit-first", TEXT.text("units.add"), onNew)));
        layout = new ListAndDetail(table)
                .left(filter)
                .right(Buttons.withKey(Buttons.plain("unit-new", TEXT.text("units.add"), onNew), "Ctrl N"));
        filter.setPrefWidth(320);
        filter.queryProperty().subscribe(query -> table.filter(row -> Fold.matches(row.folded(), query)));
        model.rowsProperty().subscribe(rows -> {
            table.show(rows);
            markCurrent(model.currentProperty().get());
        });
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                onSelect.accept(row.id());
            }
        });
        model.currentProperty().subscribe(this::showCurrent);
    }

    Parent root() {
        return layout;
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    void focusName() {
        detail.focusName();
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
            table.selectKey(unit.id());
        }
    }

    private static Chip.Value state(UnitRow row) {
        if (row.closed()) {
            return new Chip.Value(TEXT.text("units.closed"), Tone.WARN);
        }
        return new Chip.Value(row.proposes() ? TEXT.text("units.proposes") : "", Tone.PLAIN);
    }
}
