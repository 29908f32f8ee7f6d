package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Passages;
import vn.sovang.paper.layout.Placed;

class TypographyTest {
    private static final Typography SMALL = new Typography(13, 1.5);
    private static final ParagraphStyle BODY = ParagraphStyle.PLAIN.align(Align.JUSTIFY);

    private static Document document(Block... blocks) {
        return new Document("thử", List.of(Section.portrait(List.of(blocks))));
    }

    private static List<Placed.Text> texts(Typography typography, Block... blocks) throws PaperException {
        return Drawing.texts(new Layout(new FixedMetrics())
                .lay(typography.applied(document(blocks)))
                .getFirst());
    }

    @Test
    void runningTextTakesSizeAndSpacing() throws PaperException {
        List<Placed.Text> texts = texts(SMALL, Drawing.paragraph("a\nb", 14, BODY));

        assertThat(texts).extracting(Placed.Text::size).containsOnly(13.0);
        assertThat(texts.get(1).baseline() - texts.get(0).baseline()).isCloseTo(13 * 1.5, within(0.001));
    }

    @Test
    void titleTakesTheSizeAndStaysSingle() throws PaperException {
        Paragraph title = Drawing.paragraph("A\nB", 14, ParagraphStyle.PLAIN.align(Align.CENTER))
                .as(Role.TITLE);

        List<Placed.Text> texts = texts(SMALL, title);

        assertThat(texts).extracting(Placed.Text::size).containsOnly(13.0);
        assertThat(texts.get(1).baseline() - texts.get(0).baseline()).isCloseTo(13, within(0.001));
    }

    @Test
    void otherSizesStay() throws PaperException {
        assertThat(texts(
                        SMALL,
                        Drawing.paragraph("CỘNG HÒA", 12, ParagraphStyle.PLAIN),
                        Drawing.paragraph("a", 13, BODY)))
                .extracting(Placed.Text::size)
                .containsExactly(12.0, 13.0);
    }

    @Test
    void everyKindOfBlockIsReachedAndRuleMeasuresTheNewSize() throws PaperException {
        Paragraph text = Drawing.paragraph("ab\ncd", 14, BODY);
        Table table = new Table(
                List.of(1.0), List.of(Row.of(List.of(Cell.of(text)))), List.of(Row.of(List.of(Cell.of(text)))), false);
        Columns columns = new Columns(List.of(new Columns.Column(1, List.of(text, new Rule(text, 1, 0, 0)))));
        Block[] blocks = {
            table, columns, new KeepTogether(List.of(text, new Space(3))), new Rule(text, 1, 0, 0), new Space(5), text
        };

        Page page = new Layout(new FixedMetrics())
                .lay(SMALL.applied(document(blocks)))
                .getFirst();

        assertThat(Drawing.texts(page))
                .hasSize(10)
                .extracting(Placed.Text::size)
                .containsOnly(13.0);
        assertThat(Drawing.lines(page)).hasSize(2).allSatisfy(line -> assertThat(line.x2() - line.x1())
                .isCloseTo(13, within(0.001)));
        // Tables and columns stay single.
        assertThat(Drawing.texts(page).get(1).baseline()
                        - Drawing.texts(page).get(0).baseline())
                .isCloseTo(13, within(0.001));
        assertThat(Drawing.texts(page).get(5).baseline()
                        - Drawing.texts(page).get(4).baseline())
                .isCloseTo(13, within(0.001));
    }

    @Test
    void wordsAndOrderStay() throws PaperException {
        Document before = document(Drawing.paragraph("a b c", 14, BODY), new PageBreak(), Drawing.plain("d"));

        Document after = SMALL.applied(before);

        assertThat(Passages.of(after))
                .extracting(passage -> passage.paragraph().text())
                .containsExactly("a b c", "d");
        assertThat(Typography.STANDARD.applied(before)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"12.9,1", "14.1,1", "14,0.9", "13,1.6", "NaN,1", "14,NaN"})
    void valuesOutsideTheDecreeAreRefused(double size, double spacing) {
        assertThatThrownBy(() -> new Typography(size, spacing)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Typography.isAllowed(size, spacing)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13,1", "13.5,1.15", "14,1.5"})
    void valuesOfTheDecreeAreTaken(double size, double spacing) {
        assertThat(new Typography(size, spacing).lineSpacing()).isEqualTo(spacing);
        assertThat(Typography.isAllowed(size, spacing)).isTrue();
    }
}
