package vn.sovang.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a document says, without its looks: a line for each paragraph and each row of a table, in reading order. Two
/// prints of the same lines say the same.
public final class PlainText {
    private PlainText() {}

    /// The lines of a document; repeated header rows once, empty paragraphs left out.
    public static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        document.sections().forEach(section -> section.blocks().forEach(block -> add(block, lines)));
        lines.removeIf(String::isBlank);
        return List.copyOf(lines);
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> lines.add(line(paragraph));
            case Table table -> {
                table.header().forEach(row -> lines.add(line(row)));
                table.rows().forEach(row -> lines.add(line(row)));
            }
            case Chart chart -> lines.addAll(chart.lines());
            case Columns columns ->
                columns.columns().forEach(column -> column.blocks().forEach(inner -> add(inner, lines)));
            case KeepTogether together -> together.blocks().forEach(inner -> add(inner, lines));
            case Rule rule -> {}
            case Space space -> {}
            case PageBreak pageBreak -> {}
        }
    }

    private static String line(Row row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().stream().map(PlainText::line).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String line(Paragraph paragraph) {
        return flat(paragraph.text());
    }

    /// A text on one line, with plain blanks.
    static String flat(String text) {
        return text.replace('\n', ' ').replace('\u00A0', ' ').strip();
    }
}
