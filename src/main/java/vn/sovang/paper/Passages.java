package vn.sovang.paper;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a document in reading order, each with its place.
final class Passages {
    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";

    private Passages() {}

    /// A paragraph at its place.
    record Passage(Paragraph paragraph, Spot spot) {}

    static List<Passage> of(Document document) {
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
