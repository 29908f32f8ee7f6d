package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.text.Nfc;

/// Walks down one sheet and sorts every row: subject, or skipped with its reason.
final class TableReader {
    private static final int MOST_CELLS_OF_CLOSING = 4;

    private final SheetTable table;
    private final ListLayout chosen;
    private final AwardReader awards;
    private final RowReader rowReader;
    private final HeaderFinder headers = new HeaderFinder();
    private final List<ListedRow> rows = new ArrayList<>();
    private final List<SkippedRows> skipped = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final Grouping groups = new Grouping();
    private ListLayout layout;
    private boolean tail;

    TableReader(SheetTable table, ListLayout layout, AwardReader awards, RowReader rowReader) {
        this.table = table;
        this.chosen = layout;
        this.layout = layout;
        this.awards = awards;
        this.rowReader = rowReader;
    }

    List<ListedRow> rows() {
        return rows;
    }

    List<SkippedRows> skipped() {
        return skipped;
    }

    List<Integer> hiddenRows() {
        return hiddenRows;
    }

    void read() {
        int before = 0;
        List<SheetRow> all = table.rows();
        int headerEnd = 0;
        for (int i = 0; i < all.size(); i++) {
            SheetRow row = all.get(i);
            if (row.number() > before + 1) {
                skipEmpty(before + 1, row.number() - 1);
            }
            before = row.number();
            if (row.number() < chosen.headerRow()) {
                takeTitle(row);
            } else if (row.number() <= Math.max(headerEnd, chosen.lastHeaderRow())) {
                skip(row, SkipReason.HEADER);
            } else {
                ListLayout again = headers.headerAt(table, i);
                if (again != null) {
                    headerEnd = again.lastHeaderRow();
                    layout = again.titles().equals(chosen.titles()) ? chosen : again;
                    tail = false;
                    skip(row, SkipReason.HEADER);
                } else {
                    take(row);
                }
            }
        }
    }

    /// "I. TẬP THỂ" may stand above its header; other lines up there head the whole paper.
    private void takeTitle(SheetRow row) {
        GroupRow group = GroupRow.of(row, awards);
        if (group != null && group.kind() != null) {
            groups.enter(group);
            skip(row, SkipReason.GROUP);
        } else {
            skip(row, SkipReason.TITLE);
        }
    }

    private void take(SheetRow row) {
        boolean numbered = RowRole.isNumbered(row, layout);
        if (row.filled().isEmpty()) {
            skipEmpty(row.number(), row.number());
        } else if (RowRole.isColumnNumbers(row) && followsHeader()) {
            skip(row, SkipReason.COLUMN_NUMBERS);
        } else if (RowRole.isNumberOnly(row, layout)) {
            skip(row, SkipReason.NUMBER_ONLY);
        } else if (!numbered && isClosing(row)) {
            tail = true;
            skip(row, SkipReason.CLOSING);
        } else if (RowRole.isSignature(row, layout)) {
            tail = true;
            skip(row, SkipReason.SIGNATURE);
        } else {
            takeGroupOrSubject(row, numbered);
        }
    }

    private void takeGroupOrSubject(SheetRow row, boolean numbered) {
        GroupRow group = GroupRow.of(row, awards);
        if (group != null && (!tail || group.kind() != null)) {
            tail = false;
            groups.enter(group);
            skip(row, SkipReason.GROUP);
        } else if (tail && !numbered) {
            skip(row, SkipReason.SIGNATURE);
        } else if (RowRole.isLooseText(row, layout)) {
            skip(row, SkipReason.TEXT);
        } else {
            tail = false;
            rows.add(rowReader.read(row, layout, groups, table.date1904()));
            if (row.hidden()) {
                hiddenRows.add(row.number());
            }
        }
    }

    private static boolean isClosing(SheetRow row) {
        return row.filled().size() <= MOST_CELLS_OF_CLOSING && ClosingLine.of(Nfc.line(row.line())) != null;
    }

    private boolean followsHeader() {
        return rows.isEmpty()
                ? skipped.stream().noneMatch(s -> s.reason() == SkipReason.COLUMN_NUMBERS)
                : skipped.getLast().reason() == SkipReason.HEADER
                        && skipped.getLast().last() > rows.getLast().number();
    }

    private void skip(SheetRow row, SkipReason reason) {
        skipped.add(SkippedRows.one(row.number(), reason, row.line()));
    }

    private void skipEmpty(int first, int last) {
        skipped.add(new SkippedRows(first, last, SkipReason.EMPTY, "", SkippedRows.capital(SkipReason.EMPTY.label())));
    }
}
