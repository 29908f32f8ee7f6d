package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.model.ListKind;

/// Reads rows by way of one text for each column, of which the entry is understood; a row may go on with the subject of
/// the row above it.
final class TextRows implements RowReader {
    private final ListKind kind;
    private final EntryReader entries;
    private @Nullable Map<ListColumn, String> above;

    TextRows(ListKind kind, EntryReader entries) {
        this.kind = kind;
        this.entries = entries;
    }

    @Override
    public ListRow read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904) {
        RowCells cells = RowCells.of(row, layout, kind);
        Map<ListColumn, String> texts = RowTexts.of(kind, cells, layout, groups, above, date1904);
        above = texts;
        RowCells understood = RowCells.of(texts);
        ListEntry entry = entries.read(understood, layout::has);
        List<String> changes = cells.changes.phrases();
        addNew(changes, understood);
        List<ListFinding> findings = new ArrayList<>(cells.findings);
        addNew(findings, understood.findings);
        return new ListRow(
                number, layout.sheet(), groups.text(), RowDisplay.of(row, layout), texts, entry, changes, findings);
    }

    @Override
    public ListRow mend(ListRow row, ListLayout layout, ListColumn column, String text) {
        Map<ListColumn, String> texts = RowTexts.mended(kind, row.texts(), column, text);
        RowCells before = RowCells.of(row.texts());
        entries.read(before, layout::has);
        RowCells now = RowCells.of(texts);
        ListEntry entry = entries.read(now, layout::has);
        List<String> changes = new ArrayList<>(row.changes());
        changes.removeAll(before.changes.phrases());
        addNew(changes, now);
        List<ListFinding> findings = new ArrayList<>(row.findings());
        findings.removeIf(finding -> finding.origin() != ListFinding.Origin.CELLS || finding.field() == column.field());
        addNew(findings, now.findings);
        return new ListRow(row.number(), row.sheet(), row.group(), row.cells(), texts, entry, changes, findings);
    }

    private static void addNew(List<String> changes, RowCells understood) {
        understood.changes.phrases().stream()
                .filter(phrase -> !changes.contains(phrase))
                .forEach(changes::add);
    }

    /// What the text of a cell is doubted for is not said again of the value read from it.
    private static void addNew(List<ListFinding> known, List<ListFinding> more) {
        more.stream()
                .filter(one -> known.stream()
                        .noneMatch(other ->
                                other.field() == one.field() && other.sentence().equals(one.sentence())))
                .forEach(known::add);
    }
}
