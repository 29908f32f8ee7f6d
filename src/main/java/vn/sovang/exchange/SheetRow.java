package vn.sovang.exchange;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.text.Nfc;

/// One row of a worksheet that holds something.
///
/// @param number row number in the file, 1 and up
/// @param cells from the left, up to the last one that holds something
/// @param hidden whether the sheet hides it
public record SheetRow(int number, List<SheetCell> cells, boolean hidden) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    SheetCell cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : SheetCell.NOTHING;
    }

    List<SheetCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /// All that stands in the row, in one line.
    String line() {
        return filled().stream().map(cell -> Nfc.line(cell.text())).collect(Collectors.joining(" · "));
    }
}
