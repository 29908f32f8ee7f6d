package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.Severity;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.text.Nfc;

/// Reads lists of units, people, awards of the past and initiatives: finds the tables, understands each row, repairs
/// what can be repaired and says so.
///
/// It stores nothing; no row of the file is dropped silently.
public final class RegistryListReader {
    private final Vocabulary vocabulary;

    /// @param awards tells what a list's words for an award mean
    /// @param today births and years after it are pointed at
    public RegistryListReader(AwardReader awards, LocalDate today) {
        this.vocabulary = Vocabulary.shipped(awards, today);
    }

    /// Reads all tables of the list.
    ///
    /// @param kind any but nominations, which [ListReader] reads
    /// @param mappings columns the clerk chose, this time or before, used for the forms of header they are for
    /// @throws Refusal when no sheet holds such a list
    public RegistryReading read(ListFile file, ListKind kind, Collection<ColumnMapping> mappings) throws Refusal {
        Pass pass = new Pass(kind);
        ListTables.Read<RegistryRow> read = tables(kind).read(file, mappings, pass::read);
        return reading(file, kind, read);
    }

    /// Reads one sheet with a header and columns of the clerk's choice.
    ///
    /// @throws Refusal when the file has no sheet of that name
    public RegistryReading read(ListFile file, ListKind kind, ListLayout layout) throws Refusal {
        Pass pass = new Pass(kind);
        ListTables.Read<RegistryRow> read = tables(kind).read(file, layout, pass::read);
        return reading(file, kind, read);
    }

    /// Reads all tables of the list, columns as they are recognised.
    ///
    /// @throws Refusal when no sheet holds such a list
    public RegistryReading read(ListFile file, ListKind kind) throws Refusal {
        return read(file, kind, List.of());
    }

    /// The same list after the clerk changed what one column of a row says: the row is understood anew, and the list
    /// compared anew.
    ///
    /// @param text the new text; empty to take it away
    public RegistryReading mend(RegistryReading reading, int rowNumber, ListColumn column, String text) {
        List<RegistryRow> rows = new ArrayList<>();
        for (RegistryRow row : reading.rows()) {
            rows.add(row.number() == rowNumber ? mend(reading, row, column, text) : row);
        }
        return complete(with(reading, rows, reading.skipped(), reading.findings(), reading.distinct()));
    }

    /// The same list after the clerk said that two rows are two.
    public RegistryReading distinct(RegistryReading reading, int oneRow, int otherRow) {
        Set<RowPair> distinct = new HashSet<>(reading.distinct());
        distinct.add(RowPair.of(oneRow, otherRow));
        return complete(with(reading, reading.rows(), reading.skipped(), reading.findings(), distinct));
    }

    private RegistryRow mend(RegistryReading reading, RegistryRow row, ListColumn column, String text) {
        Predicate<ListColumn> listed = reading.layoutOf(row)::has;
        EntryReader entries = EntryReader.of(reading.kind(), vocabulary);
        boolean severalLines = column.field() == ListField.PROFILE || column == ListColumn.ACHIEVEMENT;
        String typed = severalLines ? Nfc.lines(text) : Nfc.line(text);
        Map<ListColumn, String> texts = RowTexts.mended(reading.kind(), row.texts(), column, typed);

        RowCells before = RowCells.of(row.texts());
        entries.read(before, listed);
        RowCells now = RowCells.of(texts);
        RegistryEntry entry = entries.read(now, listed);
        List<String> changes = new ArrayList<>(row.changes());
        changes.removeAll(before.changes.phrases());
        now.changes.phrases().stream()
                .filter(phrase -> !changes.contains(phrase))
                .forEach(changes::add);
        List<Finding> findings = new ArrayList<>(row.findings());
        findings.removeIf(finding -> finding.origin() != Finding.Origin.CELLS || finding.field() == column.field());
        addNew(findings, now.findings);
        return new RegistryRow(row.number(), row.sheet(), row.group(), row.cells(), texts, entry, changes, findings);
    }

    /// What the text of a cell is doubted for is not said again of the value read from it.
    private static void addNew(List<Finding> known, List<Finding> more) {
        more.stream()
                .filter(one -> known.stream()
                        .noneMatch(other ->
                                other.field() == one.field() && other.sentence().equals(one.sentence())))
                .forEach(known::add);
    }

    private ListTables tables(ListKind kind) {
        return new ListTables(kind, vocabulary.awards(), vocabulary.ethnicities(), vocabulary.today());
    }

    /// One list being read from above; a row may go on with the subject of the row above it.
    private final class Pass {
        private final ListKind kind;
        private final EntryReader entries;
        private @Nullable Map<ListColumn, String> above;

        Pass(ListKind kind) {
            this.kind = kind;
            this.entries = EntryReader.of(kind, vocabulary);
        }

        RegistryRow read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904) {
            RowCells cells = RowCells.of(row, layout, kind);
            Map<ListColumn, String> texts = RowTexts.of(kind, cells, layout, groups, above, date1904);
            above = texts;
            RowCells understood = RowCells.of(texts);
            RegistryEntry entry = entries.read(understood, layout::has);
            List<String> changes = cells.changes.phrases();
            understood.changes.phrases().stream()
                    .filter(phrase -> !changes.contains(phrase))
                    .forEach(changes::add);
            List<Finding> findings = new ArrayList<>(cells.findings);
            addNew(findings, understood.findings);
            return new RegistryRow(
                    number, layout.sheet(), groups.text(), RowDisplay.of(row, layout), texts, entry, changes, findings);
        }
    }

    private static RegistryReading reading(ListFile file, ListKind kind, ListTables.Read<RegistryRow> read) {
        return complete(new RegistryReading(
                file.name(),
                file.sha256(),
                kind,
                read.sender(),
                read.layouts(),
                read.sheets(),
                read.rows(),
                read.skipped(),
                read.findings(),
                Set.of()));
    }

    /// Adds what can only be said of the whole list; repeatable.
    private static RegistryReading complete(RegistryReading reading) {
        List<ListedSubject> subjects =
                reading.rows().stream().map(ListedSubject::of).toList();
        ListTotals totals = ListTotals.of(subjects, reading.skipped(), reading.sheets(), reading.distinct());
        Map<Integer, Finding> sameId = sameIdNumbers(reading);
        List<RegistryRow> rows = new ArrayList<>();
        for (RegistryRow row : reading.rows()) {
            List<Finding> findings = new ArrayList<>(row.findings());
            findings.removeIf(finding -> finding.origin() == Finding.Origin.LIST);
            findings.addAll(totals.ofRows().getOrDefault(row.number(), List.of()));
            if (sameId.containsKey(row.number())) {
                findings.add(sameId.get(row.number()));
            }
            rows.add(findings.equals(row.findings()) ? row : row.withFindings(findings));
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.removeIf(finding -> finding.origin() == Finding.Origin.LIST);
        findings.addAll(totals.ofList());
        return with(reading, rows, totals.skipped(), findings, reading.distinct());
    }

    private static Map<Integer, Finding> sameIdNumbers(RegistryReading reading) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, Finding> out = new HashMap<>();
        for (RegistryRow row : reading.rows()) {
            if (row.entry() instanceof PersonEntry person && !person.idNumber().isEmpty()) {
                Integer other = first.putIfAbsent(person.idNumber(), row.number());
                if (other != null && !reading.distinct().contains(RowPair.of(other, row.number()))) {
                    out.put(row.number(), sameId(reading, other));
                    out.putIfAbsent(other, sameId(reading, row.number()));
                }
            }
        }
        return out;
    }

    private static Finding sameId(RegistryReading reading, int other) {
        String sentence = "Trùng số định danh với " + reading.place(other) + "; đối chiếu với giấy tờ.";
        return new Finding(Severity.WARNING, sentence, ListField.ID_NUMBER, Finding.Origin.LIST, other);
    }

    private static RegistryReading with(
            RegistryReading reading,
            List<RegistryRow> rows,
            List<SkippedRows> skipped,
            List<Finding> findings,
            Set<RowPair> distinct) {
        return new RegistryReading(
                reading.fileName(),
                reading.sha256(),
                reading.kind(),
                reading.sender(),
                reading.layouts(),
                reading.sheets(),
                rows,
                skipped,
                findings,
                distinct);
    }
}
