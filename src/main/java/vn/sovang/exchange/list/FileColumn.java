package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.text.Nfc;

/// A column as it stands in a file, for the choice of what it holds ("Chọn lại cột").
///
/// @param index 0 and up
/// @param letter as a spreadsheet names it: A, B, AA
/// @param title empty when it has none
/// @param holds what it is read as, null when it is not read
/// @param samples up to three different values below the title; ID numbers masked
public record FileColumn(
        int index, String letter, String title, @Nullable ListColumn holds, List<String> samples) {
    private static final int SAMPLES = 3;
    private static final int ROWS = 200;
    private static final int WIDEST = 200;

    public FileColumn {
        samples = List.copyOf(samples);
    }

    /// The columns of one table of a file: those with a title, and those in which something stands.
    public static List<FileColumn> of(ListFile file, ListLayout layout) {
        List<SheetRow> rows = rows(file, layout);
        int width = layout.titles().size();
        for (SheetRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(width, WIDEST); i++) {
            String title = i < layout.titles().size() ? layout.titles().get(i) : "";
            ListColumn holds = layout.columnAt(i);
            List<String> samples = samples(rows, i, holds == ListColumn.ID_NUMBER);
            if (!title.isEmpty() || !samples.isEmpty()) {
                columns.add(new FileColumn(i, ListTotals.letter(i), title, holds, samples));
            }
        }
        return columns;
    }

    private static List<SheetRow> rows(ListFile file, ListLayout layout) {
        return file.sheets().stream()
                .filter(sheet -> sheet.name().equals(layout.sheet()))
                .map(SheetTable::rows)
                .flatMap(List::stream)
                .filter(row -> row.number() > layout.lastHeaderRow())
                .limit(ROWS)
                .toList();
    }

    private static List<String> samples(List<SheetRow> rows, int index, boolean secret) {
        Set<String> found = new LinkedHashSet<>();
        for (SheetRow row : rows) {
            SheetCell cell = row.cell(index);
            // The line that counts the columns, "(1)", tells nothing.
            if (!cell.isBlank() && !cell.text().strip().matches("\\(\\d{1,2}\\)") && found.size() < SAMPLES) {
                String text = Nfc.line(cell.text());
                found.add(secret ? RowDisplay.masked(text) : text);
            }
        }
        return List.copyOf(found);
    }
}
