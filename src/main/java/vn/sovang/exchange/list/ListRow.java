package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.model.SubjectKind;

/// One row of a list: what stands in the file, what it was understood as, what was changed and what is wrong.
///
/// @param number names the row in its reading: row number in the file, rows of further sheets counted on
/// @param sheet name of the sheet, or of the table in a document
/// @param group text of the group row it stands under, may be empty
/// @param cells texts of its cells from the left as they stand, ID numbers masked; empty cells are empty texts
/// @param texts text of each column, put right, with what group rows and the heading say filled in; columns that say
///     nothing are missing. ID numbers stand here in full
/// @param changes repairs, each a phrase in Vietnamese
public record ListRow(
        int number,
        String sheet,
        String group,
        List<String> cells,
        Map<ListColumn, String> texts,
        ListEntry entry,
        List<String> changes,
        List<ListFinding> findings) {
    public ListRow {
        cells = List.copyOf(cells);
        texts = Map.copyOf(texts);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /// Whom it speaks of.
    public SubjectKind kind() {
        return entry.kind();
    }

    /// What it proposes.
    ///
    /// @throws IllegalStateException for a row of another kind of list
    public NominationEntry nomination() {
        if (entry instanceof NominationEntry nomination) {
            return nomination;
        }
        throw new IllegalStateException("row " + number + " proposes nothing");
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

    /// The same row with the findings of one origin replaced.
    ListRow withFindings(ListFinding.Origin origin, List<ListFinding> found) {
        List<ListFinding> all = new ArrayList<>(findings);
        all.removeIf(finding -> finding.origin() == origin);
        all.addAll(found);
        return all.equals(findings) ? this : new ListRow(number, sheet, group, cells, texts, entry, changes, all);
    }

    /// Without the texts, of which one may be an ID number.
    @Override
    public String toString() {
        return "ListRow[number=%d, group=%s, cells=%s, entry=%s, changes=%s, findings=%s]"
                .formatted(number, group, cells, entry, changes, findings);
    }
}
