package vn.sovang.paper;

import java.util.List;

/// A row of a table; cells in order, those covered by a cell above left out.
///
/// @param keepWithNext stays on the page of the next row (group rows); the last row, of the block below the table
public record Row(List<Cell> cells, boolean keepWithNext) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// A row that may stand last on a page.
    public static Row of(List<Cell> cells) {
        return new Row(cells, false);
    }
}
