package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.ColumnContents;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.HeaderFinder;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.ReadSheet;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.exchange.table.TableFinder;
import vn.sovang.exchange.table.TableReader;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Severity;
import vn.sovang.rule.Ethnicities;

/// Reads the tables of a file that make one list; the way is the same for every kind of list.
final class ListTables {
    private final ListKind kind;
    private final AwardReader awards;
    private final ColumnContents contents;
    private final TableFinder finder;

    /// What was read.
    ///
    /// @param best the layout of the best table
    /// @param layouts every header that begins another form, by sheet and row
    /// @param findings about the file
    record Read<R>(
            String sender,
            ListLayout best,
            List<ListLayout> layouts,
            List<ReadSheet> sheets,
            List<R> rows,
            List<SkippedRows> skipped,
            List<ListFinding> findings) {
        int lastRow() {
            ReadSheet last = sheets.getLast();
            return last.offset() + last.lastRow();
        }
    }

    ListTables(ListKind kind, AwardReader awards, Ethnicities ethnicities, LocalDate today) {
        this.kind = kind;
        this.awards = awards;
        this.contents = new ColumnContents(kind, awards, ethnicities, today.getYear());
        this.finder = new TableFinder(kind, contents);
    }

    /// The layout of the best table, with the columns that can be told.
    ///
    /// @throws Refusal when no sheet holds a list
    ListLayout layout(ListFile file) throws Refusal {
        TableFinder.Tables tables = finder.find(file);
        return contents.completed(tables.best().layout(), tables.best().sheet());
    }

    /// Reads all tables of the list.
    ///
    /// @param mappings columns the clerk chose, for the forms of header they are for
    /// @throws Refusal when no sheet holds a list
    <R> Read<R> read(ListFile file, Collection<ColumnMapping> mappings, TableReader.Subjects<R> subjects)
            throws Refusal {
        TableFinder.Tables tables = finder.find(file);
        List<TableFinder.Table> read = new ArrayList<>();
        for (TableFinder.Table table : tables.read()) {
            read.add(new TableFinder.Table(table.sheet(), columns(table.layout(), table.sheet(), mappings)));
        }
        int best = tables.read().indexOf(tables.best());
        return read(file, new TableFinder.Tables(read, read.get(best), tables.unread()), mappings, subjects);
    }

    /// Reads one sheet with a header and columns of the clerk's choice.
    ///
    /// @throws Refusal when the file has no sheet of that name
    <R> Read<R> read(ListFile file, ListLayout layout, TableReader.Subjects<R> subjects) throws Refusal {
        SheetTable sheet = file.sheets().stream()
                .filter(table -> table.name().equals(layout.sheet()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Tệp không còn trang tính “" + layout.sheet() + "”. Hãy chọn lại tệp."));
        TableFinder.Table table = new TableFinder.Table(sheet, layout);
        List<SheetTable> unread = file.sheets().stream()
                .filter(other -> !other.name().equals(sheet.name()) && new HeaderFinder(kind).find(other) != null)
                .toList();
        return read(
                file,
                new TableFinder.Tables(List.of(table), table, unread),
                List.of(ColumnMapping.of(layout)),
                subjects);
    }

    private <R> Read<R> read(
            ListFile file,
            TableFinder.Tables tables,
            Collection<ColumnMapping> mappings,
            TableReader.Subjects<R> subjects) {
        List<ReadSheet> sheets = new ArrayList<>();
        List<R> rows = new ArrayList<>();
        List<SkippedRows> skipped = new ArrayList<>();
        List<Integer> hiddenRows = new ArrayList<>();
        List<ListLayout> layouts = new ArrayList<>();
        String sender = "";
        int offset = 0;
        for (TableFinder.Table table : tables.read()) {
            SheetTable sheet = table.sheet();
            TableReader<R> reader = new TableReader<>(
                    kind, sheet, offset, table.layout(), again -> columns(again, sheet, mappings), awards, subjects);
            if (tables.read().size() > 1) {
                reader.nameSaysKind();
            }
            reader.read();
            rows.addAll(reader.rows());
            skipped.addAll(reader.skipped());
            hiddenRows.addAll(reader.hiddenRows());
            layouts.addAll(reader.layouts());
            sender = sender.isEmpty() ? reader.sender() : sender;
            sheets.add(new ReadSheet(sheet.name(), offset, sheet.lastRow()));
            offset += sheet.lastRow();
        }
        List<ListFinding> findings = new ArrayList<>();
        file.notes().forEach(note -> findings.add(ListFinding.inCells(Severity.WARN, ListField.ROW, note)));
        findings.addAll(ListTotals.ofFile(kind, layouts, mappings, sheets, tables.unread(), hiddenRows));
        return new Read<>(sender, tables.best().layout(), layouts, List.copyOf(sheets), rows, skipped, findings);
    }

    private ListLayout columns(ListLayout layout, SheetTable sheet, Collection<ColumnMapping> mappings) {
        for (ColumnMapping mapping : mappings) {
            if (mapping.layoutKey().equals(layout.key())) {
                return layout.withColumns(mapping.columns());
            }
        }
        return contents.completed(layout, sheet);
    }
}
