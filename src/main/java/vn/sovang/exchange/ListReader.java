package vn.sovang.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.Refusal;

/// Reads a unit's nomination list: finds the table, understands each row, repairs what can be repaired and says so.
///
/// It stores nothing and knows no catalogue; no row of the file is dropped silently.
public final class ListReader {
    private final AwardReader awards;
    private final ListedAwards listedAwards;
    private final ListCheck check;
    private final RowReader rowReader;

    /// @param awards tells what a list's words for an award mean
    /// @param today births after it are pointed at
    public ListReader(AwardReader awards, LocalDate today) {
        this.awards = awards;
        this.listedAwards = new ListedAwards(awards);
        this.check = new ListCheck(today);
        this.rowReader = new RowReader(listedAwards, check);
    }

    /// Reads the sheet that holds the best table.
    ///
    /// @throws Refusal when the file cannot be read or holds no list
    public ListReading read(Path file) throws Refusal {
        return read(TableFiles.open(file));
    }

    /// Reads the sheet that holds the best table of a file opened before.
    ///
    /// @throws Refusal when no sheet holds a list
    public ListReading read(ListFile file) throws Refusal {
        ListLayout layout = layout(file);
        return read(file, layout);
    }

    /// Finds the best table; a visible sheet is preferred to a hidden one.
    ///
    /// @throws Refusal when no sheet holds a list
    public ListLayout layout(ListFile file) throws Refusal {
        for (boolean hidden : new boolean[] {false, true}) {
            ListLayout best = null;
            long bestScore = -1;
            for (SheetTable table : file.sheets()) {
                HeaderFinder.Found found = table.hidden() == hidden ? new HeaderFinder().find(table) : null;
                if (found != null && score(found, table) > bestScore) {
                    best = found.first();
                    bestScore = score(found, table);
                }
            }
            if (best != null) {
                return best;
            }
        }
        if (file.sheets().stream().allMatch(table -> table.rows().isEmpty())) {
            throw new Refusal("Tệp “" + file.name() + "” không có dòng nào. Hãy kiểm tra lại tệp rồi nạp lại.");
        }
        throw new Refusal("Không tìm thấy dòng tiêu đề trong tệp “" + file.name()
                + "”. Bảng cần một dòng có các cột như STT, Họ và tên (hoặc Tên tập thể), Hình thức đề nghị; "
                + "sửa tên cột trong Excel rồi nạp lại.");
    }

    /// Reads with a layout of the clerk's choice ("Chọn lại cột").
    ///
    /// @throws Refusal when the file has no sheet of that name
    public ListReading read(ListFile file, ListLayout layout) throws Refusal {
        SheetTable table = file.sheets().stream()
                .filter(sheet -> sheet.name().equals(layout.sheet()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Tệp không còn trang tính “" + layout.sheet() + "”. Hãy chọn lại tệp."));
        TableReader tableReader = new TableReader(table, layout, awards, rowReader);
        tableReader.read();
        List<Finding> findings = ListTotals.ofFile(file, table, layout, tableReader.hiddenRows());
        return ListTotals.complete(new ListReading(
                file.name(),
                file.sha256(),
                layout,
                table.lastRow(),
                tableReader.rows(),
                tableReader.skipped(),
                findings,
                Set.of()));
    }

    /// The same list after the clerk changed a row's values: the row and what concerns the whole list are checked anew.
    public ListReading recheck(ListReading reading, int rowNumber, ListedValues values) {
        List<ListedRow> rows = new ArrayList<>();
        for (ListedRow row : reading.rows()) {
            rows.add(row.number() == rowNumber ? recheck(row, values, reading.layout()) : row);
        }
        return ListTotals.complete(with(reading, rows, reading.distinct()));
    }

    /// The same list after the clerk said that two rows are two subjects.
    public ListReading distinct(ListReading reading, int oneRow, int otherRow) {
        Set<RowPair> distinct = new HashSet<>(reading.distinct());
        distinct.add(RowPair.of(oneRow, otherRow));
        return ListTotals.complete(with(reading, reading.rows(), distinct));
    }

    private ListedRow recheck(ListedRow row, ListedValues values, ListLayout layout) {
        ListedAwards.Read understood = listedAwards.read(values);
        ListedValues now = understood.values();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : row.findings()) {
            boolean stillStands =
                    finding.origin() == Finding.Origin.CELLS && !touched(finding.field(), row.values(), now);
            if (stillStands) {
                findings.add(finding);
            }
        }
        findings.addAll(understood.findings());
        findings.addAll(check.check(now, layout));
        return new ListedRow(row.number(), row.group(), row.cells(), now, row.changes(), findings);
    }

    private static boolean touched(ListField field, ListedValues before, ListedValues now) {
        return switch (field) {
            case ROW -> !before.equals(now);
            case SEQUENCE -> before.sequence() != now.sequence();
            case KIND -> before.kind() != now.kind();
            case NAME -> !before.name().equals(now.name());
            case SEX -> before.sex() != now.sex();
            case BIRTH -> !java.util.Objects.equals(before.birth(), now.birth());
            case POST -> !before.post().equals(now.post());
            case UNIT -> !before.unitName().equals(now.unitName());
            case ETHNICITY -> !before.ethnicity().equals(now.ethnicity());
            case AWARD -> !java.util.Objects.equals(before.awardCode(), now.awardCode());
            case ACHIEVEMENT -> !before.achievement().equals(now.achievement());
            case NOTE -> !before.note().equals(now.note());
        };
    }

    private static ListReading with(ListReading reading, List<ListedRow> rows, Set<RowPair> distinct) {
        return new ListReading(
                reading.fileName(),
                reading.sha256(),
                reading.layout(),
                reading.lastRow(),
                rows,
                reading.skipped(),
                reading.findings(),
                distinct);
    }

    /// Columns count most; among equal tables the longer sheet wins (a code table beside the list is short).
    private static long score(HeaderFinder.Found found, SheetTable table) {
        return found.columns() * 1_000_000L + table.rows().size();
    }
}
