package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

class TableLayoutTest {
    private static final double ABOVE = Style.PT_PER_MM;
    private static final double ROW = 10 + 2 * ABOVE;

    private static Row row(String... cells) {
        return Row.of(
                Arrays.stream(cells).map(text -> Cell.of(Drawing.plain(text))).toList());
    }

    private static Table table(List<Row> header, List<Row> rows) {
        return new Table(List.of(1.0, 3.0), header, rows, true);
    }

    @Test
    void cellsStandInTheirColumnsWithSpaceAround() throws PaperException {
        Page page = Drawing.pages(table(List.of(), List.of(row("a", "b"), row("c", "d"))))
                .getFirst();

        List<Placed.Text> texts = Drawing.texts(page);
        double side = 1.9 * Style.PT_PER_MM;
        assertThat(texts).extracting(Placed.Text::text).containsExactly("a", "b", "c", "d");
        assertThat(texts.get(0).x() - Drawing.LEFT).isCloseTo(side, within(0.001));
        assertThat(texts.get(1).x() - Drawing.LEFT).isCloseTo(Drawing.WIDTH / 4 + side, within(0.001));
        assertThat(texts.get(2).baseline() - texts.get(0).baseline()).isCloseTo(ROW, within(0.001));
    }

    @Test
    void lineBetweenRowsIsDrawnOnce() throws PaperException {
        Page page = Drawing.pages(table(List.of(), List.of(row("a", "b"), row("c", "d"))))
                .getFirst();

        List<Placed.Line> across = Drawing.lines(page).stream()
                .filter(line -> line.y1() == line.y2())
                .toList();
        assertThat(across).hasSize(3).extracting(Placed.Line::thickness).containsOnly(0.5);
        assertThat(Drawing.lines(page)).hasSize(3 + 2 * 3);
    }

    @Test
    void unruledTableHasNoLines() throws PaperException {
        Table unruled = new Table(List.of(1.0), List.of(), List.of(row("a")), false);

        assertThat(Drawing.lines(Drawing.pages(unruled).getFirst())).isEmpty();
    }

    @Test
    void headerIsRepeatedOutsideTheStructure() throws PaperException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row("a" + i, "b"));
        }

        List<Page> pages = Drawing.pages(table(List.of(row("STT", "Tên")), rows));

        assertThat(pages).hasSize(2);
        Placed.Text first = Drawing.texts(pages.get(0)).getFirst();
        Placed.Text repeated = Drawing.texts(pages.get(1)).getFirst();
        assertThat(first.text()).isEqualTo("STT");
        assertThat(first.element()).isNotNull();
        assertThat(repeated.text()).isEqualTo("STT");
        assertThat(repeated.element()).isNull();
        assertThat(repeated.baseline()).isCloseTo(first.baseline(), within(0.001));
        assertThat(Drawing.texts(pages.get(1)).get(2).baseline() - repeated.baseline())
                .isCloseTo(ROW, within(0.001));
    }

    @Test
    void headerOfMoreThanHalfAPageStandsOnce() throws PaperException {
        Row tall = Row.of(List.of(Cell.of(Drawing.lines("h", 40, ParagraphStyle.PLAIN)), Cell.of(Drawing.plain("i"))));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("a" + i, "b"));
        }

        List<List<String>> pages = Drawing.words(table(List.of(tall), rows));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).startsWith("h1").contains("a0");
        assertThat(pages.get(1).getFirst()).startsWith("a");
    }

    @Test
    void headerIsNeverLastOnAPage() throws PaperException {
        assertThat(Drawing.words(Drawing.allBut(2), table(List.of(row("h", "i")), List.of(row("a", "b")))))
                .containsExactly(List.of("đầy"), List.of("h", "i", "a", "b"));
    }

    @Test
    void groupRowIsNeverLastOnAPage() throws PaperException {
        Row group = new Row(List.of(new Cell(List.of(Drawing.plain("nhóm")), 2, 1, false)), true);

        assertThat(Drawing.words(Drawing.allBut(4), table(List.of(), List.of(row("a", "b"), group, row("c", "d")))))
                .containsExactly(List.of("đầy", "a", "b"), List.of("nhóm", "c", "d"));
    }

    @Test
    void rowUpToHalfAPageMovesWhole() throws PaperException {
        Row tall = Row.of(List.of(Cell.of(Drawing.lines("a", 30, ParagraphStyle.PLAIN)), Cell.of(Drawing.plain("b"))));

        List<List<String>> pages = Drawing.words(Drawing.allBut(20), table(List.of(), List.of(tall)));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).containsExactly("đầy");
    }

    @Test
    void tallerRowIsSplit() throws PaperException {
        Row tall = Row.of(List.of(Cell.of(Drawing.lines("a", 100, ParagraphStyle.PLAIN)), Cell.of(Drawing.plain("b"))));

        List<List<String>> pages = Drawing.words(Drawing.allBut(20), table(List.of(row("h", "i")), List.of(tall)));

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).startsWith("đầy", "h", "i", "a1").endsWith("b");
        assertThat(pages.get(1))
                .startsWith("h", "i")
                .endsWith("a" + (pages.get(0).size() - 4 + pages.get(1).size() - 2));
        assertThat(pages.get(2)).startsWith("h", "i").endsWith("a100");
    }

    @Test
    void splitRowLeavesNoSingleLine() throws PaperException {
        for (int lines = 60; lines <= 80; lines++) {
            Row tall = Row.of(
                    List.of(Cell.of(Drawing.lines("a", lines, ParagraphStyle.PLAIN)), Cell.of(Drawing.plain("b"))));

            List<List<String>> pages = Drawing.words(Drawing.allBut(20), table(List.of(), List.of(tall)));

            assertThat(pages.getLast())
                    .as(lines + " lines")
                    .hasSizeGreaterThan(1)
                    .endsWith("a" + (lines - 1), "a" + lines);
        }
    }

    @Test
    void paragraphOfThreeLinesInASplitCellStaysWhole() throws PaperException {
        List<Paragraph> many = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> Drawing.lines("a" + i + '.', 3, ParagraphStyle.PLAIN))
                .toList();
        Row tall = Row.of(List.of(new Cell(many, 1, 1, false), Cell.of(Drawing.plain("b"))));

        List<List<String>> pages = Drawing.words(Drawing.allBut(24), table(List.of(), List.of(tall)));

        assertThat(pages.get(0)).endsWith("a6.3", "b");
        assertThat(pages.get(1)).startsWith("a7.1");
    }

    @Test
    void headerCellsSpanColumnsAndRows() throws PaperException {
        List<Row> header = List.of(
                Row.of(List.of(
                        Cell.spanning(Drawing.plain("STT"), 1, 2), Cell.spanning(Drawing.plain("Kết quả"), 2, 1))),
                row("phiếu", "tỷ lệ"));
        Table table = new Table(List.of(1.0, 1.0, 1.0), header, List.of(row("a", "b", "c")), true);

        Page page = Drawing.pages(table).getFirst();

        List<Placed.Text> texts = Drawing.texts(page);
        assertThat(texts)
                .extracting(Placed.Text::text)
                .containsExactly("STT", "Kết quả", "phiếu", "tỷ lệ", "a", "b", "c");
        // In the middle of two rows.
        assertThat(texts.get(0).baseline() - Drawing.TOP).isCloseTo(ROW - 5 + 7.5, within(0.001));
        assertThat(texts.get(2).x()).isCloseTo(texts.get(1).x(), within(0.001));
        assertThat(texts.get(2).baseline() - texts.get(1).baseline()).isCloseTo(ROW, within(0.001));
        // A cell of one paragraph holds its text itself.
        assertThat(texts.get(1).element()).isNotNull().satisfies(cell -> {
            assertThat(cell.kind()).isEqualTo(Element.Kind.HEADER_CELL);
            assertThat(cell.columnSpan()).isEqualTo(2);
        });
    }

    @Test
    void columnIsWidenedRatherThanBreakAWord() throws PaperException {
        Table table = new Table(List.of(1.0, 99.0), List.of(), List.of(row("STT", "b")), true);

        assertThat(Drawing.words(table)).containsExactly(List.of("STT", "b"));
    }

    @Test
    void emptyCellKeepsItsPlaceInTheStructure() throws PaperException {
        Page page = Drawing.pages(table(List.of(), List.of(row("", "b")))).getFirst();

        assertThat(page.items().stream()
                        .filter(Placed.Empty.class::isInstance)
                        .map(item -> ((Placed.Empty) item).element().kind()))
                .containsExactly(Element.Kind.CELL, Element.Kind.CELL);
    }
}
