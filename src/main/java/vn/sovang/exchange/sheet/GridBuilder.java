package vn.sovang.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sovang.model.Refusal;

/// Gathers the cells of one table in any order, then its merged areas, and makes rows of them.
final class GridBuilder {
    private final ReadLimits limits;
    private final TreeMap<Integer, List<SheetCell>> lines = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final List<CellArea> areas = new ArrayList<>();
    private List<SheetCell> lastLine = new ArrayList<>();
    private int lastRow = -1;
    private int width;

    GridBuilder(ReadLimits limits) {
        this.limits = limits;
    }

    void hide(int row) {
        if (hidden.size() <= ReadLimits.MOST_ROWS) {
            hidden.add(row);
        }
    }

    /// Puts a cell at its place, rows and columns from 0. An empty one takes no place.
    ///
    /// @throws Refusal beyond what a list may hold
    void put(int row, int column, SheetCell cell) throws Refusal {
        if (cell.isBlank()) {
            return;
        }
        limits.column(column);
        List<SheetCell> line = line(row);
        limits.cells(Math.max(0, column + 1 - line.size()));
        while (line.size() <= column) {
            line.add(SheetCell.NOTHING);
        }
        line.set(column, cell);
        width = Math.max(width, column + 1);
    }

    void merge(CellArea area) throws Refusal {
        if (!area.isSingleCell()) {
            limits.cells(1);
            areas.add(area);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// How many rows hold something.
    int height() {
        return lines.size();
    }

    /// One more than the last column that holds something.
    int width() {
        return width;
    }

    /// The rows from the top, their numbers from 1.
    List<SheetRow> rows() throws Refusal {
        for (CellArea area : areas) {
            cover(area);
        }
        List<SheetRow> rows = new ArrayList<>(lines.size());
        for (Map.Entry<Integer, List<SheetCell>> line : lines.entrySet()) {
            rows.add(new SheetRow(line.getKey() + 1, line.getValue(), hidden.contains(line.getKey())));
        }
        return rows;
    }

    private List<SheetCell> line(int row) throws Refusal {
        if (row != lastRow) {
            lastLine = lines.computeIfAbsent(row, r -> new ArrayList<>(width));
            lastRow = row;
            limits.rows(lines.size());
        }
        return lastLine;
    }

    /// Rows that hold nothing but covered cells stay out, and so do covered cells right of all that is written.
    private void cover(CellArea area) throws Refusal {
        List<SheetCell> first = lines.get(area.firstRow());
        if (first == null || area.firstColumn() < 0 || area.firstColumn() >= first.size()) {
            return;
        }
        SheetCell shown = first.get(area.firstColumn());
        if (shown.isBlank()) {
            return;
        }
        SheetCell covered = SheetCell.coveredBy(shown);
        int end = Math.min(area.lastColumn() + 1, width);
        for (Map.Entry<Integer, List<SheetCell>> line : lines.subMap(
                        area.firstRow(), true, Math.max(area.firstRow(), area.lastRow()), true)
                .entrySet()) {
            int begin = line.getKey() == area.firstRow() ? area.firstColumn() + 1 : area.firstColumn();
            limits.cells(1L + Math.max(0, end - begin));
            List<SheetCell> cells = line.getValue();
            for (int column = begin; column < end; column++) {
                while (cells.size() <= column) {
                    cells.add(SheetCell.NOTHING);
                }
                if (cells.get(column).isBlank() && !cells.get(column).isCovered()) {
                    cells.set(column, covered);
                }
            }
        }
    }
}
