package vn.sovang.exchange.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Gathers the tables of a document as they come by. Paragraphs between two tables become one-cell rows above the
/// second
/// ("II. CÁ NHÂN" often stands there), those after the last one rows below it.
///
/// A table within a cell becomes a table of its own, since whole pages are laid out in tables; one of a single row or
/// column is text of its cell.
final class FlowTables {
    private final ReadLimits limits;
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private final List<SheetRow> above = new ArrayList<>();
    private final List<SheetTable> tables = new ArrayList<>();

    FlowTables(ReadLimits limits) {
        this.limits = limits;
    }

    /// A paragraph of the document or of the cell it stands in.
    void paragraph(String text, @Nullable String font) throws Refusal {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return;
        }
        limits.characters(bare.length());
        OpenTable table = open.peek();
        if (table != null) {
            table.append(bare, font);
        } else {
            limits.rows(above.size() + 1);
            limits.cells(1);
            above.add(
                    new SheetRow(above.size() + 1, List.of(SheetCell.text(bare).inFont(font)), false));
        }
    }

    void beginTable() throws Refusal {
        limits.nesting(open.size() + 1);
        limits.tables(tables.size() + open.size() + 1);
        open.push(new OpenTable(limits));
    }

    void endTable() throws Refusal {
        if (open.isEmpty()) {
            return;
        }
        OpenTable table = open.pop();
        table.end();
        List<SheetRow> rows = table.grid().rows();
        OpenTable outer = open.peek();
        if (rows.isEmpty()) {
            return;
        }
        if (outer != null && (rows.size() == 1 || table.grid().width() == 1)) {
            for (SheetRow row : rows) {
                for (SheetCell cell : row.filled()) {
                    outer.append(cell.text(), cell.font());
                }
            }
        } else {
            add(rows, outer == null);
        }
    }

    /// The table that is being read, null between tables.
    @Nullable
    OpenTable current() {
        return open.peek();
    }

    /// All tables, when the document is over.
    List<SheetTable> tables() throws Refusal {
        while (!open.isEmpty()) {
            endTable();
        }
        if (!tables.isEmpty() && !above.isEmpty()) {
            SheetTable last = tables.removeLast();
            List<SheetRow> rows = new ArrayList<>(last.rows());
            moveBelow(rows, above, last.lastRow());
            tables.add(new SheetTable(last.name(), rows, false, false));
            above.clear();
        }
        return List.copyOf(tables);
    }

    /// The paragraphs no table followed.
    SheetTable paragraphs() {
        return new SheetTable("", above, false, false);
    }

    private void add(List<SheetRow> rows, boolean takesWhatIsAbove) {
        List<SheetRow> all = new ArrayList<>();
        if (takesWhatIsAbove) {
            all.addAll(above);
            above.clear();
        }
        moveBelow(all, rows, all.size());
        tables.add(new SheetTable("Bảng " + (tables.size() + 1), all, false, false));
    }

    private static void moveBelow(List<SheetRow> upper, List<SheetRow> lower, int rowsBefore) {
        for (SheetRow row : lower) {
            upper.add(new SheetRow(rowsBefore + row.number(), row.cells(), row.hidden()));
        }
    }
}
