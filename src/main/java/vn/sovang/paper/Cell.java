package vn.sovang.paper;

import java.util.List;

/// A cell of a table.
///
/// @param blocks content, top to bottom
/// @param columnSpan columns it covers, 1 and up
/// @param rowSpan rows it covers, 1 and up; only header rows may cover several
public record Cell(List<Paragraph> blocks, int columnSpan, int rowSpan, boolean middle) {
    public Cell {
        blocks = List.copyOf(blocks);
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("span: " + columnSpan + "x" + rowSpan);
        }
    }

    /// A cell of one paragraph at the top.
    public static Cell of(Paragraph paragraph) {
        return new Cell(List.of(paragraph), 1, 1, false);
    }

    /// A cell of one paragraph, in the middle of its height, covering columns and rows.
    public static Cell spanning(Paragraph paragraph, int columns, int rows) {
        return new Cell(List.of(paragraph), columns, rows, true);
    }
}
