package vn.sovang.exchange.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.text.Nfc;

/// One row of a table that holds something.
///
/// @param number row number in the sheet, 1 and up; in a Word or HTML table the paragraphs above it count as rows
/// @param cells from the left, up to the last one that holds something or is covered by one that does
/// @param hidden whether the sheet hides it
public record SheetRow(int number, List<SheetCell> cells, boolean hidden) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column (0 and up); an empty one beyond the last.
    public SheetCell cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : SheetCell.NOTHING;
    }

    /// The cells that hold something of their own.
    public List<SheetCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /// All that stands in the row, in one line.
    public String line() {
        return filled().stream().map(cell -> Nfc.line(cell.text())).collect(Collectors.joining(" · "));
    }
}
