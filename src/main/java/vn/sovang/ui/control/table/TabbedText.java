package vn.sovang.ui.control.table;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as the clipboard takes a table: a tab between cells, a line for each row.
final class TabbedText {
    private TabbedText() {}

    static String of(List<List<String>> rows) {
        return rows.stream().map(TabbedText::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.strip().replaceAll("[\\t\\n\\r]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
