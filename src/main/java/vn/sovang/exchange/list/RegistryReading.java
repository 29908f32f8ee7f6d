package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.ReadSheet;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;

/// A list of units, people, awards of the past or initiatives as it was understood; nothing of it is stored.
///
/// Each row of the file stands either in `rows` or in `skipped`, never in both.
///
/// @param sha256 digest of the file it was read from
/// @param sender organ that the heading names, empty when it names none
/// @param layouts the headers that were read, at least one; a form of header that comes again on another sheet comes
///     again
/// @param sheets the sheets that were read, at least one
/// @param findings about the whole list
/// @param distinct pairs of which the clerk said that they are two
public record RegistryReading(
        String fileName,
        String sha256,
        ListKind kind,
        String sender,
        List<ListLayout> layouts,
        List<ReadSheet> sheets,
        List<RegistryRow> rows,
        List<SkippedRows> skipped,
        List<Finding> findings,
        Set<RowPair> distinct) {
    public RegistryReading {
        layouts = List.copyOf(layouts);
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        findings = List.copyOf(findings);
        distinct = Set.copyOf(distinct);
    }

    /// The same list with what comparing it with the registry found, by row number, in the place of what it found
    /// before.
    public RegistryReading withRegistryFindings(Map<Integer, List<Finding>> found) {
        List<RegistryRow> compared = new ArrayList<>();
        for (RegistryRow row : rows) {
            List<Finding> all = new ArrayList<>(row.findings());
            all.removeIf(finding -> finding.origin() == Finding.Origin.REGISTRY);
            all.addAll(found.getOrDefault(row.number(), List.of()));
            compared.add(all.equals(row.findings()) ? row : row.withFindings(all));
        }
        return new RegistryReading(
                fileName, sha256, kind, sender, layouts, sheets, compared, skipped, findings, distinct);
    }

    /// Why there is nothing to take in, when the list has a header and no rows; empty otherwise.
    public Optional<String> emptyForm() {
        return rows.isEmpty() ? Optional.of(ListTotals.EMPTY_FORM) : Optional.empty();
    }

    /// How many rows are in that state.
    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /// Last row that holds something, rows of all sheets counted on.
    public int lastRow() {
        ReadSheet last = sheets.getLast();
        return last.offset() + last.lastRow();
    }

    /// The row of that number, if it is one that says something.
    public Optional<RegistryRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// Rows that can be taken in as they are: all but the wrong ones.
    public List<RegistryRow> ready() {
        return rows.stream().filter(row -> row.state() != RowState.WRONG).toList();
    }

    /// Rows kept aside until the clerk mends them.
    public List<RegistryRow> keptAside() {
        return rows.stream().filter(row -> row.state() == RowState.WRONG).toList();
    }

    /// The header a row was read with.
    public ListLayout layoutOf(RegistryRow row) {
        return ListLayout.of(row.number(), layouts, sheets);
    }

    /// Where a row stands, for people: "dòng 12", or "dòng 12 trang “Cá nhân”" when several sheets were read.
    public String place(int number) {
        return ReadSheet.place(number, sheets);
    }
}
