package vn.sovang.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// A table of a document while its rows and cells come by, left to right and downwards.
final class OpenTable {
    private static final int MOST_ROWS_SPANNED = ReadLimits.MOST_ROWS;

    private final GridBuilder grid;
    private final StringBuilder text = new StringBuilder();

    /// By column: the last row that a cell above reaches down to (HTML counts rows ahead).
    private final Map<Integer, Integer> takenUntil = new HashMap<>();

    /// By column: the merged area that goes on while rows say so (Word says so row by row).
    private final Map<Integer, CellArea> growing = new HashMap<>();

    private @Nullable String font;
    private int row = -1;
    private int column;
    private int columns = 1;
    private int rows = 1;
    private boolean inRow;
    private boolean inCell;
    private boolean dropped;
    private boolean goesOnFromAbove;
    private boolean beginsMerged;

    OpenTable(ReadLimits limits) {
        grid = new GridBuilder(limits);
    }

    GridBuilder grid() {
        return grid;
    }

    void beginRow() throws Refusal {
        endRow();
        row++;
        column = 0;
        inRow = true;
        dropped = false;
    }

    void endRow() throws Refusal {
        endCell();
        inRow = false;
    }

    /// The table is over.
    void end() throws Refusal {
        endRow();
        for (CellArea area : growing.values()) {
            grid.merge(area);
        }
        growing.clear();
    }

    void hideRow() {
        grid.hide(row);
    }

    /// What the row holds was deleted in the document.
    void dropRow() {
        dropped = true;
    }

    void skipColumns(int count) {
        column += Math.clamp(count, 0, ReadLimits.MOST_COLUMNS);
    }

    void beginCell() throws Refusal {
        if (!inRow) {
            beginRow();
        }
        endCell();
        while (column <= ReadLimits.MOST_COLUMNS && takenUntil.getOrDefault(column, -1) >= row) {
            column++;
        }
        inCell = true;
        text.setLength(0);
        font = null;
        columns = 1;
        rows = 1;
        goesOnFromAbove = false;
        beginsMerged = false;
    }

    void spanColumns(int count) {
        columns = Math.clamp(count, 1, ReadLimits.MOST_COLUMNS);
    }

    void spanRows(int count) {
        rows = Math.clamp(count, 1, MOST_ROWS_SPANNED);
    }

    /// The cell goes on below, as the rows below will say.
    void beginMerge() {
        beginsMerged = true;
    }

    /// The cell belongs to the one above.
    void continueMerge() {
        goesOnFromAbove = true;
    }

    void append(String paragraph, @Nullable String inFont) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph);
        font = font == null ? inFont : font;
    }

    void endCell() throws Refusal {
        if (!inCell) {
            return;
        }
        inCell = false;
        if (!dropped) {
            place();
        }
        column += columns;
    }

    private void place() throws Refusal {
        CellArea above = growing.remove(column);
        if (goesOnFromAbove && above != null) {
            growing.put(column, new CellArea(above.firstRow(), row, above.firstColumn(), above.lastColumn()));
        } else {
            if (above != null) {
                grid.merge(above);
            }
            CellArea area = new CellArea(row, row + rows - 1, column, column + columns - 1);
            if (beginsMerged) {
                growing.put(column, area);
            } else {
                grid.merge(area);
            }
            if (rows > 1) {
                for (int i = 0; i < columns; i++) {
                    takenUntil.put(column + i, row + rows - 1);
                }
            }
        }
        String written = text.toString();
        SheetCell cell = SheetCell.text(written);
        grid.put(row, column, font == null ? cell : cell.inFont(font));
    }
}
