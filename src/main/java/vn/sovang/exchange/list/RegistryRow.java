package vn.sovang.exchange.list;

import java.util.List;
import java.util.Map;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowDisplay;

/// One row of a registry's list: what stands in the file, what it was understood as, what was changed and what is
/// wrong.
///
/// @param number names the row in its reading: row number in the file, rows of further sheets counted on
/// @param sheet name of the sheet, or of the table in a document
/// @param group text of the group row it stands under, may be empty
/// @param cells texts of its cells from the left as they stand, ID numbers masked; empty cells are empty texts
/// @param texts text of each column, put right, with what group rows and the heading say filled in; columns that say
///     nothing are missing. ID numbers stand here in full
/// @param changes repairs, each a phrase in Vietnamese
public record RegistryRow(
        int number,
        String sheet,
        String group,
        List<String> cells,
        Map<ListColumn, String> texts,
        RegistryEntry entry,
        List<String> changes,
        List<Finding> findings) {
    public RegistryRow {
        cells = List.copyOf(cells);
        texts = Map.copyOf(texts);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /// What is to be done with it.
    public RowState state() {
        return RowState.of(changes, findings);
    }

    /// Text of a column, empty when it says nothing.
    public String text(ListColumn column) {
        return texts.getOrDefault(column, "");
    }

    /// Text of a column as it may be shown: ID numbers masked.
    public String shown(ListColumn column) {
        return column == ListColumn.ID_NUMBER ? RowDisplay.masked(text(column)) : text(column);
    }

    /// Cells that hold something, in order, for the column "Trong tệp".
    public List<String> filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /// The same row with other findings.
    RegistryRow withFindings(List<Finding> found) {
        return new RegistryRow(number, sheet, group, cells, texts, entry, changes, found);
    }

    /// Without the texts, of which one may be an ID number.
    @Override
    public String toString() {
        return "RegistryRow[" + number + ", " + cells + ", " + entry + ", " + changes + ", " + findings + "]";
    }
}
