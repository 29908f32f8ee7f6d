package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Spot;
import vn.sovang.paper.Table;

/// The paragraphs of a document in reading order, each with its place.
public final class Passages {
    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";

    private Passages() {}

    /// A paragraph at its place.
    public record Passage(Paragraph paragraph, Spot spot) {}

    public static List<Passage> of(Document document) {
        Passages passages = new Passages();
        document.sections().forEach(section -> section.blocks().forEach(passages::read));
        return List.copyOf(passages.passages);
    }

    /// The place of the first paragraph that has this text.
    static Spot find(Document document, String text) {
        return of(document).stream()
                .filter(passage -> passage.paragraph().text().equals(text))
                .findFirst()
                .map(Passage::spot)
                .orElse(Spot.START);
    }

    private void read(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                passages.add(new Passage(paragraph, new Spot(heading, 0, 0)));
                if (paragraph.role() != Role.BODY) {
                    heading = paragraph.text();
                }
            }
            case Table table -> {
                table.header().forEach(row -> read(row, 0));
                for (int i = 0; i < table.rows().size(); i++) {
                    read(table.rows().get(i), i + 1);
                }
            }
            case Chart chart ->
                chart.paragraphs().forEach(text -> passages.add(new Passage(text, new Spot(heading, 0, 0))));
            case Columns columns ->
                columns.columns().forEach(column -> column.blocks().forEach(this::read));
            case KeepTogether together -> together.blocks().forEach(this::read);
            case Rule rule -> {}
            case Space space -> {}
            case PageBreak pageBreak -> {}
        }
    }

    private void read(Row row, int number) {
        int column = 1;
        for (Cell cell : row.cells()) {
            for (Paragraph paragraph : cell.blocks()) {
                passages.add(new Passage(paragraph, new Spot(heading, number, column)));
            }
            column += cell.columnSpan();
        }
    }
}
