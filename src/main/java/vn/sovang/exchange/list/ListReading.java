package vn.sovang.exchange.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.ReadSheet;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;

/// Danh sách đã đọc: everything a list was understood as; nothing of it is stored.
///
/// Each row of the file up to [#lastRow()] stands either in `rows` or in `skipped`, never in both.
///
/// @param sha256 digest of the file it was read from
/// @param sender organ that the heading names, empty when it names none
/// @param layout of the best table
/// @param layouts the headers that were read, at least one; a form of header that comes again on another sheet comes
///     again
/// @param sheets the sheets that were read, at least one
/// @param findings about the whole list
/// @param distinct pairs of which the clerk said that they are two
public record ListReading(
        String fileName,
        String sha256,
        ListKind kind,
        String sender,
        ListLayout layout,
        List<ListLayout> layouts,
        List<ReadSheet> sheets,
        List<ListRow> rows,
        List<SkippedRows> skipped,
        List<ListFinding> findings,
        Set<RowPair> distinct) {
    public ListReading {
        layouts = List.copyOf(layouts);
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        findings = List.copyOf(findings);
        distinct = Set.copyOf(distinct);
    }

    /// The same list with what comparing it with the registry found, by row number, in the place of what it found
    /// before.
    public ListReading withRegistryFindings(Map<Integer, List<ListFinding>> found) {
        List<ListRow> compared = rows.stream()
                .map(row -> row.withFindings(ListFinding.Origin.REGISTRY, found.getOrDefault(row.number(), List.of())))
                .toList();
        return with(compared, skipped, findings, distinct);
    }

    ListReading with(List<ListRow> now, List<SkippedRows> left, List<ListFinding> found, Set<RowPair> two) {
        return new ListReading(fileName, sha256, kind, sender, layout, layouts, sheets, now, left, found, two);
    }

    /// Why there is nothing to take in, when the list has a header and no rows; empty otherwise.
    public Optional<String> emptyForm() {
        return rows.isEmpty() ? Optional.of(ListTotals.EMPTY_FORM) : Optional.empty();
    }

    /// How many rows are in that state.
    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /// How many rows speak of that kind of subject, wrong ones too.
    public int count(SubjectKind subject) {
        return (int) rows.stream().filter(row -> row.kind() == subject).count();
    }

    /// Last row that holds something, rows of all sheets counted on.
    public int lastRow() {
        ReadSheet last = sheets.getLast();
        return last.offset() + last.lastRow();
    }

    /// The row of that number, if it is one that says something.
    public Optional<ListRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// Rows that can be taken in as they are: all but the wrong ones.
    public List<ListRow> ready() {
        return rows.stream().filter(row -> row.state() != RowState.WRONG).toList();
    }

    /// Rows kept aside until the clerk mends them.
    public List<ListRow> keptAside() {
        return rows.stream().filter(row -> row.state() == RowState.WRONG).toList();
    }

    /// The header a row was read with.
    public ListLayout layoutOf(ListRow row) {
        return ListLayout.of(row.number(), layouts, sheets);
    }

    /// Where a row stands, for people: "dòng 12", or "dòng 12 trang “Cá nhân”" when several sheets were read.
    public String place(int number) {
        return ReadSheet.place(number, sheets);
    }
}
