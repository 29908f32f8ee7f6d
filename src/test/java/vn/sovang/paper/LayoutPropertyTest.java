package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutPropertyTest {
    @Property(tries = 150)
    void everyWordIsPlacedOnceInOrderBetweenTheMargins(@ForAll("documents") Document document) throws PaperException {
        List<Page> pages = new Layout(new FixedMetrics()).lay(document);

        List<String> expected = new ArrayList<>();
        document.sections().forEach(section -> section.blocks().forEach(block -> collect(block, expected)));
        expected.removeIf(String::isEmpty);
        assertThat(Drawing.elements(pages).stream()
                        .map(LayoutPropertyTest::letters)
                        .toList())
                .isEqualTo(expected);
        for (Page page : pages) {
            double right = page.width() - Style.MARGIN_RIGHT * Style.PT_PER_MM + 0.001;
            double bottom = page.height() - Style.MARGIN_BOTTOM * Style.PT_PER_MM + 0.001;
            for (Placed.Text text : Drawing.texts(page)) {
                assertThat(text.x()).isGreaterThan(Drawing.LEFT - 0.001);
                assertThat(text.x() + Drawing.width(text)).isLessThan(right);
                assertThat(text.baseline()).isLessThan(bottom);
                if (text.element() != null) {
                    assertThat(text.baseline()).isGreaterThan(Drawing.TOP);
                }
            }
            for (Placed.Line line : Drawing.lines(page)) {
                assertThat(line.x1()).isBetween(Drawing.LEFT - 0.001, right);
                assertThat(line.x2()).isBetween(Drawing.LEFT - 0.001, right);
                assertThat(line.y2()).isBetween(Drawing.TOP - 0.001, bottom);
            }
        }
    }

    @Property(tries = 50)
    void noPageButTheOnlyOneIsEmpty(@ForAll("documents") Document document) throws PaperException {
        List<Page> pages = new Layout(new FixedMetrics()).lay(document);

        assertThat(pages.stream().filter(page -> page.number() > 1)).allSatisfy(page -> assertThat(page.items())
                .anyMatch(item -> !(item instanceof Placed.Text text) || text.element() != null));
    }

    private static void collect(Block block, List<String> texts) {
        switch (block) {
            case Paragraph paragraph -> texts.add(letters(paragraph.text()));
            case Table table -> {
                table.header().forEach(row -> collect(row, texts));
                table.rows().forEach(row -> collect(row, texts));
            }
            case Columns columns ->
                columns.columns().forEach(column -> column.blocks().forEach(inner -> collect(inner, texts)));
            case KeepTogether together -> together.blocks().forEach(inner -> collect(inner, texts));
            case Rule rule -> {}
            case Space space -> {}
            case PageBreak pageBreak -> {}
        }
    }

    private static void collect(Row row, List<String> texts) {
        row.cells().forEach(cell -> cell.blocks().forEach(paragraph -> collect(paragraph, texts)));
    }

    private static String letters(String text) {
        return text.replaceAll("[ \\n]+", "");
    }

    @Provide
    Arbitrary<Document> documents() {
        Arbitrary<Section> sections = Combinators.combine(
                        Arbitraries.of(true, false), blocks().list().ofMaxSize(25))
                .as((landscape, blocks) -> new Section(landscape, true, false, blocks));
        return sections.list().ofMinSize(1).ofMaxSize(2).map(list -> new Document("thử", list));
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Paragraph> paragraphs = paragraphs(150);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(10, paragraphs.map(paragraph -> (Block) paragraph)),
                net.jqwik.api.Tuple.of(2, tables()),
                net.jqwik.api.Tuple.of(2, columns()),
                net.jqwik.api.Tuple.of(
                        2, paragraphs(60).list().ofMaxSize(8).map(list -> new KeepTogether(List.copyOf(list)))),
                net.jqwik.api.Tuple.of(1, paragraphs.map(paragraph -> new Rule(paragraph, 0.5, 2, 3))),
                net.jqwik.api.Tuple.of(1, Arbitraries.doubles().between(0, 900).map(Space::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new PageBreak())));
    }

    private static Arbitrary<Block> columns() {
        return paragraphs(30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list -> new Columns(list.stream()
                        .map(paragraph -> new Columns.Column(1, List.of(paragraph)))
                        .toList()));
    }

    private static Arbitrary<Block> tables() {
        Arbitrary<Row> rows = Combinators.combine(paragraphs(12), paragraphs(200), Arbitraries.of(true, false))
                .as((left, right, keep) -> new Row(List.of(Cell.of(left), Cell.of(right)), keep));
        Arbitrary<Row> header = Combinators.combine(paragraphs(5), paragraphs(5))
                .as((left, right) -> Row.of(List.of(Cell.of(left), Cell.of(right))));
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 5),
                        header.list().ofMaxSize(2),
                        rows.list().ofMaxSize(30))
                .as((weight, top, body) -> new Table(List.of(weight, 3.0), top, body, true));
    }

    private static Arbitrary<Paragraph> paragraphs(int words) {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        20,
                        Arbitraries.strings()
                                .withChars("aăâđêôơưbcnhtgệ")
                                .ofMinLength(1)
                                .ofMaxLength(7)),
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.of("ngày", "2021", "Điều", "73", "-", "./.", "COVID-19", "100", "%", "số", "(")),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.strings().withChars("x/-").ofMinLength(1).ofMaxLength(120)));
        Arbitrary<String> texts = Combinators.combine(
                        word.list().ofMaxSize(words), Arbitraries.of(" ", " ", " ", "  ", "\n"))
                .as((list, blank) -> String.join(
                        blank, list.subList(0, blank.equals("\n") ? Math.min(6, list.size()) : list.size())));
        Arbitrary<ParagraphStyle> styles = Combinators.combine(
                        Arbitraries.of(Align.class),
                        Arbitraries.doubles().between(-5, 12),
                        Arbitraries.doubles().between(5, 10),
                        Arbitraries.doubles().between(0, 12),
                        Arbitraries.doubles().between(1, 1.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((align, first, left, space, lines, keep, balanced) ->
                        new ParagraphStyle(align, first, left, space, space, lines, keep, balanced, false));
        return Combinators.combine(texts, styles, Arbitraries.doubles().between(11, 14), Arbitraries.of(FontFace.class))
                .as((text, style, size, face) -> Paragraph.of(text, face, size, style));
    }
}
