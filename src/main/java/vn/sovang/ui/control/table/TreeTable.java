package vn.sovang.ui.control.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A [DataTable] of rows under rows. Right opens a branch and goes into it, Left shuts it and goes up; columns sort
/// among neighbours; a filter shows what passes with the rows above it.
///
/// Only the lines of open branches exist, and only those in view have nodes: ten thousand rows are no burden.
public final class TreeTable<R> {
    private final TreeRows<R> rows;
    private final DataTable<R> table;

    /// @param key what makes a row the same row after a reload, such as its id
    /// @param above key of the row above, null at the top; one that is not there counts as none
    public TreeTable(String id, String accessibleText, Function<R, Object> key, Function<R, @Nullable Object> above) {
        rows = new TreeRows<>(key, above);
        table = new DataTable<>(id, accessibleText, rows);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// The table itself, for its other columns, its selection and its place on the screen.
    public DataTable<R> table() {
        return table;
    }

    /// The column that shows the branches.
    ///
    /// @param muted rows in grey letters
    public DataColumn<R> branches(
            String id,
            String title,
            double width,
            Function<R, String> words,
            Function<R, String> sortKey,
            Predicate<R> muted) {
        return table.column(id, title, width, words, Comparator.comparing(sortKey), (cell, row) -> {
            TreeRows.Spot spot = rows.spot(row);
            cell.branch(
                    words.apply(row),
                    muted.test(row) || spot.way() ? "cell-muted" : "cell-plain",
                    spot,
                    () -> setOpen(row, !spot.open()));
        });
    }

    /// Shows rows; branches that were open stay open, what was selected stays selected.
    ///
    /// @param newRows in the order they have among their neighbours
    public void show(List<R> newRows) {
        rows.setRows(newRows);
        table.refill();
    }

    /// Opens every branch that begins above that depth; 0 shuts all.
    public void openTo(int depth) {
        rows.openTo(depth);
        table.refill();
    }

    /// Shows what passes, with the rows above it.
    public void filter(Predicate<R> filter) {
        rows.setFilter(filter);
        table.refill();
    }

    /// Shows everything again, the branches as open as they were.
    public void clearFilter() {
        rows.clearFilter();
        table.refill();
    }

    /// Leaves out the rows that do not pass, unless one that does is below them.
    public void setPresent(Predicate<R> present) {
        rows.setPresent(present);
        table.refill();
    }

    /// Opens or shuts the branch below a row.
    public void setOpen(R row, boolean open) {
        rows.setOpen(row, open);
        table.refill();
    }

    /// Selects the row with that key, its way opened; false when it is left out or filtered away.
    public boolean reveal(Object key) {
        if (!rows.reveal(key)) {
            return false;
        }
        table.refill();
        return table.selectKey(key);
    }

    private void onKey(KeyEvent event) {
        R row = table.selectedProperty().get();
        if (row == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        TreeRows.Spot spot = rows.spot(row);
        switch (event.getCode()) {
            case RIGHT, ADD -> {
                if (spot.branch() && !spot.open()) {
                    setOpen(row, true);
                } else if (spot.branch()) {
                    table.selectNeighbour(1);
                }
                event.consume();
            }
            case LEFT, SUBTRACT -> {
                // While a filter shows all branches open, Left only goes up.
                if (spot.open() && !rows.filtered()) {
                    setOpen(row, false);
                } else {
                    rows.aboveOf(row).ifPresent(parent -> table.selectKey(rows.keyOf(parent)));
                }
                event.consume();
            }
            default -> {
                // The table's own keys.
            }
        }
    }
}
