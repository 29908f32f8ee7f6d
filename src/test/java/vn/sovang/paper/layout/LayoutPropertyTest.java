package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.Drawing;
import vn.sovang.paper.FixedMetrics;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.LayoutException;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.RandomDocuments;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// Random documents, the same in every run. Many more: `mvn test -Dtest=LayoutPropertyTest -Dseeds.first=1000
/// -Dseeds.times=300`.
class LayoutPropertyTest {
    private static final double NEAR = 0.001;

    @Seeded
    void everyWordIsPlacedOnceInOrderBetweenTheMargins(long seed) {
        Seeds.hold(seed, 6, RandomDocuments.documents(), LayoutPropertyTest::assertSound);
    }

    private static void assertSound(Document document) throws PaperException {
        List<Page> pages = pages(document);
        assertSameWords(document, pages);
        pages.forEach(LayoutPropertyTest::assertBetweenTheMargins);
        assertNumbered(document, pages);
        assertNoneEmpty(pages);
    }

    private static List<Page> pages(Document document) throws PaperException {
        return new Layout(new FixedMetrics()).lay(document);
    }

    private static void assertSameWords(Document document, List<Page> pages) {
        List<String> expected = new ArrayList<>();
        document.sections().forEach(section -> section.blocks().forEach(block -> collect(block, expected)));
        expected.removeIf(String::isEmpty);
        assertThat(Drawing.elements(pages).stream()
                        .map(LayoutPropertyTest::letters)
                        .toList())
                .isEqualTo(expected);
    }

    private static void assertBetweenTheMargins(Page page) {
        double right = page.width() - Style.MARGIN_RIGHT * Style.PT_PER_MM + 1;
        double bottom = page.height() - Style.MARGIN_BOTTOM * Style.PT_PER_MM + NEAR;
        for (Placed.Text text : Drawing.texts(page)) {
            assertThat(text.x()).isGreaterThan(Drawing.LEFT - NEAR);
            assertThat(text.x() + Drawing.width(text)).isLessThan(right - 1 + NEAR);
            assertThat(text.baseline()).isLessThan(bottom);
            if (text.element() != null) {
                assertThat(text.baseline()).isGreaterThan(Drawing.TOP);
            }
        }
        for (Placed.Line line : Drawing.lines(page)) {
            // The thick frame of a cover stands on the margins.
            assertThat(line.x1()).isBetween(Drawing.LEFT - 1, right);
            assertThat(line.x2()).isBetween(Drawing.LEFT - 1, right);
            assertThat(line.y1()).isBetween(Drawing.TOP - NEAR, bottom);
            assertThat(line.y2()).isBetween(Drawing.TOP - NEAR, bottom);
        }
    }

    /// From one in each section, not shown on its first page.
    private static void assertNumbered(Document document, List<Page> pages) {
        int section = -1;
        int number = 0;
        for (Page page : pages) {
            if (page.number() == 1) {
                section++;
                number = 0;
            }
            number++;
            Section of = document.sections().get(section);
            assertThat(page.number()).isEqualTo(number);
            assertThat(page.width() > page.height()).isEqualTo(of.landscape());
            assertThat(page.numberShown()).isEqualTo(of.numbered() && number > 1);
            assertThat(Drawing.texts(page).stream()
                            .filter(text -> text.element() == null && text.baseline() < Drawing.TOP)
                            .map(Placed.Text::text))
                    .isEqualTo(page.numberShown() ? List.of(Integer.toString(number)) : List.of());
        }
        assertThat(section).isEqualTo(document.sections().size() - 1);
    }

    private static void assertNoneEmpty(List<Page> pages) {
        assertThat(pages.stream().filter(page -> page.number() > 1)).allSatisfy(page -> assertThat(page.items())
                .anyMatch(item -> item instanceof Placed.Text text
                        ? text.element() != null
                        : item instanceof Placed.Line || item instanceof Placed.Empty));
    }

    @Seeded
    void blockThatFitsNoPageIsNamedWithItsPaper(long seed) {
        Seeds.hold(seed, 2, tooTall(), document -> assertThatThrownBy(() -> pages(document))
                .isInstanceOfSatisfying(LayoutException.class, e -> {
                    assertThat(e.title()).isEqualTo(document.title());
                    assertThat(e.block()).contains("quá cao");
                    assertThat(e).hasMessageContaining(document.title()).hasMessageContaining("quá cao");
                }));
    }

    private static void collect(Block block, List<String> texts) {
        switch (block) {
            case Paragraph paragraph -> texts.add(letters(paragraph.text()));
            case Table table -> {
                table.header().forEach(row -> collect(row, texts));
                table.rows().forEach(row -> collect(row, texts));
            }
            case Chart chart -> chart.head().forEach(line -> texts.add(letters(line.text())));
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

    /// Documents with columns or a table header taller than any page somewhere inside.
    private static Generator<Document> tooTall() {
        Paragraph tall = Drawing.lines("quá cao ", 90, ParagraphStyle.PLAIN);
        Columns columns = new Columns(List.of(new Columns.Column(1, List.of(tall))));
        Row row = Row.of(List.of(Cell.of(tall)));
        Table table = new Table(List.of(1.0), List.of(row), List.of(), true);
        Generator<Block> blocks = Generator.of(columns, table, new KeepTogether(List.of(new Space(1), columns)));
        return random -> {
            Document document = RandomDocuments.documents().next(random);
            List<Section> sections = new ArrayList<>(document.sections());
            Section section = sections.removeLast();
            List<Block> inside = new ArrayList<>(section.blocks());
            inside.add(random.nextInt(inside.size() + 1), blocks.next(random));
            sections.add(new Section(section.landscape(), section.numbered(), section.framed(), inside));
            return new Document(document.title(), sections);
        };
    }
}
