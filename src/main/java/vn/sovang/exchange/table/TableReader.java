package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.model.ListKind;
import vn.sovang.text.Nfc;

/// Walks down one sheet and sorts every row: subject, or skipped with its reason.
///
/// @param <R> what a row that is a subject is understood as
public final class TableReader<R> {
    private static final int MOST_CELLS_OF_CLOSING = 4;
    private static final Pattern FIGURE = Pattern.compile("\\d{4}");

    private final ListKind kind;
    private final SheetTable table;
    private final int offset;
    private final ListLayout chosen;
    private final UnaryOperator<ListLayout> columns;
    private final AwardReader awards;
    private final Subjects<R> subjects;
    private final HeaderFinder headers;
    private final ListHeading heading;
    private final List<R> rows = new ArrayList<>();
    private final List<SheetRow> subjectRows = new ArrayList<>();
    private final List<SkippedRows> skipped = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<ListLayout> layouts = new ArrayList<>();
    private final Grouping groups = new Grouping();
    private ListLayout layout;
    private int lastSubject;
    private boolean tail;

    /// Understands a row that is a subject.
    @FunctionalInterface
    public interface Subjects<R> {
        /// @param number of the row in the whole list
        R read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904);
    }

    /// @param offset what is added to the row numbers of the sheet
    /// @param layout its first header, with the columns to read
    /// @param columns puts the columns to read into any further header
    public TableReader(
            ListKind kind,
            SheetTable table,
            int offset,
            ListLayout layout,
            UnaryOperator<ListLayout> columns,
            AwardReader awards,
            Subjects<R> subjects) {
        this.kind = kind;
        this.table = table;
        this.offset = offset;
        this.chosen = layout;
        this.layout = layout;
        this.columns = columns;
        this.awards = awards;
        this.subjects = subjects;
        this.headers = new HeaderFinder(kind);
        this.heading = new ListHeading(awards);
        layouts.add(layout);
    }

    public List<R> rows() {
        return rows;
    }

    /// The layouts met, one for each change of header.
    public List<ListLayout> layouts() {
        return layouts;
    }

    /// The organ its heading names, empty when it names none.
    public String sender() {
        return heading.sender();
    }

    /// The name of the sheet says whom it lists.
    public void nameSaysKind() {
        GroupRow name = GroupRow.ofKind(table.name());
        if (name != null) {
            groups.head(name.kind(), Map.of());
        }
    }

    public List<SkippedRows> skipped() {
        return skipped;
    }

    public List<Integer> hiddenRows() {
        return hiddenRows;
    }

    public void read() {
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
                continue;
            }
            if (row.number() == chosen.headerRow() && kind != ListKind.NOMINATIONS) {
                groups.head(null, heading.says());
            }
            if (row.number() <= Math.max(headerEnd, chosen.lastHeaderRow())) {
                skip(row, SkipReason.HEADER);
            } else {
                ListLayout again = RowRole.isNumbered(row, layout) ? null : headers.headerAt(table, i);
                if (again != null) {
                    headerEnd = again.lastHeaderRow();
                    layout = columns.apply(again);
                    if (!layouts.getLast().key().equals(layout.key())) {
                        layouts.add(layout);
                    }
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
        heading.take(row);
        GroupRow group = GroupRow.of(row, kind, awards);
        if (group != null && group.kind() != null) {
            groups.enter(group);
            skip(row, SkipReason.GROUP);
        } else {
            skip(row, SkipReason.TITLE);
        }
    }

    private void take(SheetRow row) {
        boolean numbered = RowRole.isNumbered(row, layout);
        if (row.filled().isEmpty() || RowRole.isFormulasOnly(row)) {
            skipEmpty(row.number(), row.number());
        } else if (RowRole.isColumnNumbers(row) && followsHeader()) {
            headWasNoSubject();
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
        GroupRow group = isBareName(row) ? null : GroupRow.of(row, kind, awards);
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
            lastSubject = offset + row.number();
            rows.add(subjects.read(row, lastSubject, layout, groups, table.date1904()));
            subjectRows.add(row);
            if (row.hidden()) {
                hiddenRows.add(lastSubject);
            }
        }
    }

    /// A list of units may hold nothing but their names; a heading stands at the left or bears a mark.
    private boolean isBareName(SheetRow row) {
        return kind == ListKind.UNITS
                && row.filled().size() == 1
                && layout.indexOf(ListColumn.NAME).orElse(0) > 0
                && !row.cell(layout.indexOf(ListColumn.NAME).orElse(0)).isBlank();
    }

    private static boolean isClosing(SheetRow row) {
        return row.filled().size() <= MOST_CELLS_OF_CLOSING && ClosingLine.of(Nfc.line(row.line())) != null;
    }

    private boolean followsHeader() {
        if (rows.isEmpty() || isHeadOfUnknownTitles()) {
            return skipped.stream().noneMatch(s -> s.reason() == SkipReason.COLUMN_NUMBERS);
        }
        return !skipped.isEmpty()
                && skipped.getLast().reason() == SkipReason.HEADER
                && skipped.getLast().last() > lastSubject;
    }

    /// A table read by its contents alone begins with titles that nobody knows; the numbers of its columns end them.
    private boolean isHeadOfUnknownTitles() {
        return chosen.headerRows() == 0
                && !rows.isEmpty()
                && rows.size() <= HeaderFinder.MOST_LEVELS
                && subjectRows.stream().flatMap(row -> row.filled().stream()).noneMatch(TableReader::isFigure);
    }

    private static boolean isFigure(SheetCell cell) {
        return cell.number() != null || FIGURE.matcher(cell.text()).find();
    }

    private void headWasNoSubject() {
        if (isHeadOfUnknownTitles()) {
            subjectRows.forEach(row -> skip(row, SkipReason.HEADER));
            skipped.sort(Comparator.comparingInt(SkippedRows::first));
            subjectRows.clear();
            rows.clear();
            hiddenRows.clear();
        }
    }

    private void skip(SheetRow row, SkipReason reason) {
        skipped.add(SkippedRows.one(offset + row.number(), reason, row.line()));
    }

    private void skipEmpty(int first, int last) {
        skipped.add(new SkippedRows(
                offset + first, offset + last, SkipReason.EMPTY, "", SkippedRows.capital(SkipReason.EMPTY.label())));
    }
}
