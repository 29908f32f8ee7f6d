package vn.sovang.exchange.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;

/// Reads a unit's nomination list: finds the tables, understands each row, repairs what can be repaired and says so.
///
/// It stores nothing; no row of the file is dropped silently.
public final class ListReader {
    private final ListedAwards listedAwards;
    private final ListCheck check;
    private final RowReader rowReader;
    private final ListTables tables;

    /// @param awards tells what a list's words for an award mean
    /// @param today births after it are pointed at
    public ListReader(AwardReader awards, LocalDate today) {
        Vocabulary vocabulary = Vocabulary.shipped(awards, today);
        this.listedAwards = new ListedAwards(vocabulary.awardWords());
        this.check = new ListCheck(today);
        this.rowReader = new RowReader(listedAwards, check, vocabulary.codes());
        this.tables = new ListTables(ListKind.NOMINATIONS, awards, vocabulary.ethnicities(), today);
    }

    /// Reads the best table, and others of the same kind of header.
    ///
    /// @throws Refusal when the file cannot be read or holds no list
    public ListReading read(Path file) throws Refusal {
        return read(TableFiles.open(file));
    }

    /// Reads the best table of a file opened before, and others of the same kind of header.
    ///
    /// @throws Refusal when no sheet holds a list
    public ListReading read(ListFile file) throws Refusal {
        return read(file, List.of());
    }

    /// Reads with columns of the clerk's choice, this time or before.
    ///
    /// @param mappings used for the forms of header they are for
    /// @throws Refusal when no sheet holds a list
    public ListReading read(ListFile file, Collection<ColumnMapping> mappings) throws Refusal {
        return reading(file, tables.read(file, mappings, rowReader::read));
    }

    /// Reads with a layout of the clerk's choice ("Chọn lại cột").
    ///
    /// @throws Refusal when the file has no sheet of that name
    public ListReading read(ListFile file, ListLayout layout) throws Refusal {
        return reading(file, tables.read(file, layout, rowReader::read));
    }

    /// Finds the best table; a visible sheet is preferred to a hidden one.
    ///
    /// @throws Refusal when no sheet holds a list
    public ListLayout layout(ListFile file) throws Refusal {
        return tables.layout(file);
    }

    /// The same list after the clerk changed a row's values: the row and what concerns the whole list are checked anew.
    public ListReading recheck(ListReading reading, int rowNumber, ListedValues values) {
        List<ListedRow> rows = new ArrayList<>();
        for (ListedRow row : reading.rows()) {
            ListLayout layout = ListLayout.of(row.number(), reading.layouts(), reading.sheets());
            rows.add(row.number() == rowNumber ? recheck(row, values, layout) : row);
        }
        return complete(with(reading, rows, reading.skipped(), reading.findings(), reading.distinct()));
    }

    /// The same list after the clerk said that two rows are two subjects.
    public ListReading distinct(ListReading reading, int oneRow, int otherRow) {
        Set<RowPair> distinct = new HashSet<>(reading.distinct());
        distinct.add(RowPair.of(oneRow, otherRow));
        return complete(with(reading, reading.rows(), reading.skipped(), reading.findings(), distinct));
    }

    private static ListReading reading(ListFile file, ListTables.Read<ListedRow> read) {
        return complete(new ListReading(
                file.name(),
                file.sha256(),
                read.sender(),
                read.best(),
                read.layouts(),
                read.sheets(),
                read.lastRow(),
                read.rows(),
                read.skipped(),
                read.findings(),
                Set.of()));
    }

    /// Adds what can only be said of the whole list; repeatable.
    private static ListReading complete(ListReading reading) {
        List<ListedSubject> subjects =
                reading.rows().stream().map(ListedSubject::of).toList();
        ListTotals totals = ListTotals.of(subjects, reading.skipped(), reading.sheets(), reading.distinct());
        List<ListedRow> rows = reading.rows().stream()
                .map(row ->
                        row.withFindings(Finding.Origin.LIST, totals.ofRows().getOrDefault(row.number(), List.of())))
                .toList();
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.removeIf(finding -> finding.origin() == Finding.Origin.LIST);
        findings.addAll(totals.ofList());
        return with(reading, rows, totals.skipped(), findings, reading.distinct());
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
            case BIRTH -> !Objects.equals(before.birth(), now.birth());
            case POST -> !before.post().equals(now.post());
            case UNIT -> !before.unitName().equals(now.unitName());
            case ETHNICITY -> !before.ethnicity().equals(now.ethnicity());
            case AWARD -> !Objects.equals(before.awardCode(), now.awardCode());
            case ACHIEVEMENT -> !before.achievement().equals(now.achievement());
            case NOTE -> !before.note().equals(now.note());
            // Nominations have no such values.
            default -> false;
        };
    }

    private static ListReading with(
            ListReading reading,
            List<ListedRow> rows,
            List<SkippedRows> skipped,
            List<Finding> findings,
            Set<RowPair> distinct) {
        return new ListReading(
                reading.fileName(),
                reading.sha256(),
                reading.sender(),
                reading.layout(),
                reading.layouts(),
                reading.sheets(),
                reading.lastRow(),
                rows,
                skipped,
                findings,
                distinct);
    }
}
