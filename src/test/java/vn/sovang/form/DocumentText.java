package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;

/// The words of a document in reading order, one block a line, for comparing with kept texts.
public final class DocumentText {
    private DocumentText() {}

    /// The words, one block a line: a row of a table starts with `|`, its header with `#`.
    public static String of(Document document) {
        List<String> lines = new ArrayList<>();
        for (Section section : document.sections()) {
            section.blocks().forEach(block -> add(block, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> lines.add(text(paragraph));
            case Table table -> {
                table.header().forEach(row -> lines.add("# " + text(row)));
                table.rows().forEach(row -> lines.add("| " + text(row)));
            }
            case Chart chart -> {
                chart.head().forEach(line -> lines.add(text(line)));
                lines.add("[" + chart.kind() + " " + chart.inWords() + "]");
            }
            case Columns columns -> {
                lines.add("<<");
                for (int i = 0; i < columns.columns().size(); i++) {
                    if (i > 0) {
                        lines.add("||");
                    }
                    columns.columns().get(i).blocks().forEach(inner -> add(inner, lines));
                }
                lines.add(">>");
            }
            case Rule rule -> lines.add("____");
            case Space space -> {}
            case KeepTogether together -> together.blocks().forEach(inner -> add(inner, lines));
            case PageBreak pageBreak -> lines.add("----");
        }
    }

    private static String text(Row row) {
        return row.cells().stream().map(DocumentText::text).collect(Collectors.joining(" | "));
    }

    private static String text(Cell cell) {
        return cell.blocks().stream().map(Paragraph::text).collect(Collectors.joining(" / "));
    }

    private static String text(Paragraph paragraph) {
        return (paragraph.text().replace('\n', '/').replace('\u00A0', '_')
                        + (paragraph.style().dotsToEnd() ? "~" : ""))
                .stripTrailing();
    }
}
