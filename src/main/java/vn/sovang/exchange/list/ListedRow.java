package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.table.Finding;
import vn.sovang.model.SubjectKind;

/// One subject of a list: what stands in the file, what it was understood as, what was changed and what is wrong.
///
/// @param number row number in the file, 1 and up
/// @param group text of the group row it stands under, may be empty
/// @param cells texts of its cells from the left as they stand, ID numbers masked; empty cells are empty texts
/// @param changes repairs, each a phrase in Vietnamese
public record ListedRow(
        int number,
        String group,
        List<String> cells,
        ListedValues values,
        List<String> changes,
        List<Finding> findings) {
    public ListedRow {
        cells = List.copyOf(cells);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /// Whom it proposes.
    public SubjectKind kind() {
        return values.kind();
    }

    /// What is to be done with it.
    public RowState state() {
        return RowState.of(changes, findings);
    }

    /// Cells that hold something, in order, for the column "Trong tệp".
    public List<String> filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /// The same row with the findings of one origin replaced.
    ListedRow withFindings(Finding.Origin origin, List<Finding> found) {
        List<Finding> all = new ArrayList<>(findings);
        all.removeIf(finding -> finding.origin() == origin);
        all.addAll(found);
        return new ListedRow(number, group, cells, values, changes, all);
    }
}
