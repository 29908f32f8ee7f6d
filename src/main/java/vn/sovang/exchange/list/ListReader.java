package vn.sovang.exchange.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Severity;
import vn.sovang.text.Nfc;

/// Reads lists of units, people, nominations, awards of the past and initiatives: finds the tables, understands each
/// row, repairs what can be repaired and says so.
///
/// It stores nothing; no row of the file is dropped silently.
public final class ListReader {
    private final Vocabulary vocabulary;

    /// @param awards tells what a list's words for an award mean
    /// @param today births and years after it are pointed at
    public ListReader(AwardReader awards, LocalDate today) {
        this.vocabulary = Vocabulary.shipped(awards, today);
    }

    /// Reads all tables of the list.
    ///
    /// @param mappings columns the clerk chose, this time or before, used for the forms of header they are for
    /// @throws Refusal when no sheet holds such a list
    public ListReading read(ListFile file, ListKind kind, Collection<ColumnMapping> mappings) throws Refusal {
        return reading(file, kind, tables(kind).read(file, mappings, RowReader.of(kind, vocabulary)::read));
    }

    /// Reads one sheet with a header and columns of the clerk's choice ("Chọn lại cột").
    ///
    /// @throws Refusal when the file has no sheet of that name
    public ListReading read(ListFile file, ListKind kind, ListLayout layout) throws Refusal {
        return reading(file, kind, tables(kind).read(file, layout, RowReader.of(kind, vocabulary)::read));
    }

    /// Reads all tables of the list, columns as they are recognised.
    ///
    /// @throws Refusal when no sheet holds such a list
    public ListReading read(ListFile file, ListKind kind) throws Refusal {
        return read(file, kind, List.of());
    }

    /// As [#read(ListFile, ListKind)], of a file not opened yet.
    ///
    /// @throws Refusal when the file cannot be read or holds no such list
    public ListReading read(Path file, ListKind kind) throws Refusal {
        return read(TableFiles.open(file), kind);
    }

    /// Finds the best table; a visible sheet is preferred to a hidden one.
    ///
    /// @throws Refusal when no sheet holds a list
    public ListLayout layout(ListFile file, ListKind kind) throws Refusal {
        return tables(kind).layout(file);
    }

    /// The same list after the clerk changed what one column of a row says: the row is understood anew, and the list
    /// compared anew.
    ///
    /// @param text the new text; empty to take it away
    public ListReading mend(ListReading reading, int rowNumber, ListColumn column, String text) {
        RowReader reader = RowReader.of(reading.kind(), vocabulary);
        boolean severalLines = column.field() == ListField.PROFILE || column == ListColumn.ACHIEVEMENT;
        String typed = severalLines ? Nfc.lines(text) : Nfc.line(text);
        List<ListRow> rows = reading.rows().stream()
                .map(row -> row.number() == rowNumber ? reader.mend(row, reading.layoutOf(row), column, typed) : row)
                .toList();
        return complete(reading.with(rows, reading.skipped(), reading.findings(), reading.distinct()));
    }

    /// The same list after the clerk said that two rows are two.
    public ListReading distinct(ListReading reading, int oneRow, int otherRow) {
        Set<RowPair> distinct = new HashSet<>(reading.distinct());
        distinct.add(RowPair.of(oneRow, otherRow));
        return complete(reading.with(reading.rows(), reading.skipped(), reading.findings(), distinct));
    }

    private ListTables tables(ListKind kind) {
        return new ListTables(kind, vocabulary.awards(), vocabulary.ethnicities(), vocabulary.today());
    }

    private static ListReading reading(ListFile file, ListKind kind, ListTables.Read<ListRow> read) {
        return complete(new ListReading(
                file.name(),
                file.sha256(),
                kind,
                read.sender(),
                read.best(),
                read.layouts(),
                read.sheets(),
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
        Map<Integer, ListFinding> sameId = sameIdNumbers(reading);
        List<ListRow> rows = new ArrayList<>();
        for (ListRow row : reading.rows()) {
            List<ListFinding> found = new ArrayList<>(totals.ofRows().getOrDefault(row.number(), List.of()));
            if (sameId.containsKey(row.number())) {
                found.add(sameId.get(row.number()));
            }
            rows.add(row.withFindings(ListFinding.Origin.LIST, found));
        }
        List<ListFinding> findings = new ArrayList<>(reading.findings());
        findings.removeIf(finding -> finding.origin() == ListFinding.Origin.LIST);
        findings.addAll(totals.ofList());
        return reading.with(rows, totals.skipped(), findings, reading.distinct());
    }

    private static Map<Integer, ListFinding> sameIdNumbers(ListReading reading) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, ListFinding> out = new HashMap<>();
        for (ListRow row : reading.rows()) {
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

    private static ListFinding sameId(ListReading reading, int other) {
        String sentence = "Trùng số định danh với " + reading.place(other) + "; đối chiếu với giấy tờ.";
        return new ListFinding(Severity.WARN, sentence, ListField.ID_NUMBER, ListFinding.Origin.LIST, other);
    }
}
