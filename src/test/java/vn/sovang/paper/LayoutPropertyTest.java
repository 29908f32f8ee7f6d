package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Random documents, the same in every run. Many more, each time others:
/// `mvn test -Dtest=LayoutPropertyTest -Dsovang.layout.documents=20000`.
class LayoutPropertyTest {
    private static final String SEED = "2021112600";
    private static final double NEAR = 0.001;

    @Property(tries = 60, seed = SEED)
    void everyWordIsPlacedOnceInOrderBetweenTheMargins(@ForAll("documents") Document document) throws PaperException {
        assertSound(document);
    }

    @Test
    @EnabledIfSystemProperty(named = "sovang.layout.documents", matches = "[0-9]+")
    void manyMoreDocumentsAreSound() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < Integer.getInteger("sovang.layout.documents"); i += 100) {
            JqwikSession.run(() -> {
                var documents = RandomDocuments.documents().generator(1000, true);
                for (int one = 0; one < 100; one++) {
                    Document document = documents.next(random).value();
                    try {
                        assertSound(document);
                    } catch (AssertionError | PaperException | RuntimeException e) {
                        throw new AssertionError("seed " + seed + ": " + document, e);
                    }
                }
            });
        }
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

    @Property(tries = 20, seed = SEED)
    void blockThatFitsNoPageIsNamedWithItsPaper(@ForAll("tooTall") Document document) {
        assertThatThrownBy(() -> pages(document)).isInstanceOfSatisfying(LayoutException.class, e -> {
            assertThat(e.title()).isEqualTo(document.title());
            assertThat(e.block()).contains("quá cao");
            assertThat(e).hasMessageContaining(document.title()).hasMessageContaining("quá cao");
        });
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

    @Provide
    Arbitrary<Document> documents() {
        return RandomDocuments.documents();
    }

    /// Documents with columns or a table header taller than any page somewhere inside.
    @Provide
    Arbitrary<Document> tooTall() {
        Paragraph tall = Drawing.lines("quá cao ", 90, ParagraphStyle.PLAIN);
        Columns columns = new Columns(List.of(new Columns.Column(1, List.of(tall))));
        Row row = Row.of(List.of(Cell.of(tall)));
        Table table = new Table(List.of(1.0), List.of(row), List.of(), true);
        return Combinators.combine(
                        RandomDocuments.documents(),
                        Arbitraries.of(columns, table, new KeepTogether(List.of(new Space(1), columns))),
                        Arbitraries.integers().between(0, 1000))
                .as((document, block, place) -> {
                    List<Section> sections = new ArrayList<>(document.sections());
                    Section section = sections.removeLast();
                    List<Block> blocks = new ArrayList<>(section.blocks());
                    blocks.add(place % (blocks.size() + 1), block);
                    sections.add(new Section(section.landscape(), section.numbered(), section.framed(), blocks));
                    return new Document(document.title(), sections);
                });
    }
}
