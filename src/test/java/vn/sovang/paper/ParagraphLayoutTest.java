package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

class ParagraphLayoutTest {
    /// Width of the text area in letters of 10 pt.
    private static final int LETTERS = (int) (Drawing.WIDTH / 5);

    private static final String FULL = "a".repeat(40) + ' ' + "b".repeat(40) + " c";

    @Test
    void firstLineStandsAtTheMargins() throws PaperException {
        Page page = Drawing.pages(Drawing.plain("a")).getFirst();

        assertThat(page.width()).isCloseTo(595.28, within(0.01));
        assertThat(page.height()).isCloseTo(841.89, within(0.01));
        Placed.Text text = Drawing.texts(page).getFirst();
        assertThat(text.x()).isCloseTo(85.04, within(0.01));
        assertThat(text.baseline()).isCloseTo(56.69 + 7.5, within(0.01));
    }

    @Test
    void linesFollowBelowEachOtherByTheirSpacing() throws PaperException {
        Paragraph spaced = Drawing.lines("a", 3, ParagraphStyle.PLAIN.lines(1.5));

        assertThat(Drawing.places(spaced)).containsExactly(List.of("a1 @0.0,7.5", "a2 @0.0,22.5", "a3 @0.0,37.5"));
    }

    @Test
    void spaceStandsBetweenParagraphsButNotAtTheTop() throws PaperException {
        ParagraphStyle style = ParagraphStyle.PLAIN.spacing(3, 6);

        assertThat(Drawing.places(new Space(50), Drawing.paragraph("a", 10, style), Drawing.paragraph("b", 10, style)))
                .containsExactly(List.of("a @0.0,7.5", "b @0.0,26.5"));
    }

    @Test
    void indentsMoveTheFirstAndAllLines() throws PaperException {
        ParagraphStyle style = ParagraphStyle.PLAIN.indent(10, 20);
        double mm = Style.PT_PER_MM;

        List<Placed.Text> texts =
                Drawing.texts(Drawing.pages(Drawing.lines("a", 2, style)).getFirst());

        assertThat(texts.get(0).x() - Drawing.LEFT).isCloseTo(30 * mm, within(0.001));
        assertThat(texts.get(1).x() - Drawing.LEFT).isCloseTo(20 * mm, within(0.001));
    }

    @Test
    void textIsCentredAndFlushRight() throws PaperException {
        String middle = String.format(java.util.Locale.ROOT, "ab @%.1f,7.5", (Drawing.WIDTH - 10) / 2);
        String right = String.format(java.util.Locale.ROOT, "ab @%.1f,17.5", Drawing.WIDTH - 10);

        assertThat(Drawing.places(
                        Drawing.paragraph("ab", 10, ParagraphStyle.PLAIN.align(Align.CENTER)),
                        Drawing.paragraph("ab", 10, ParagraphStyle.PLAIN.align(Align.RIGHT))))
                .containsExactly(List.of(middle, right));
    }

    @Test
    void justifiedLineReachesTheRightEdgeAndTheLastDoesNot() throws PaperException {
        List<Placed.Text> texts = Drawing.texts(Drawing.pages(
                        Drawing.paragraph(FULL + ' ' + "d".repeat(60), 10, ParagraphStyle.PLAIN.align(Align.JUSTIFY)))
                .getFirst());

        assertThat(texts).hasSize(2);
        assertThat(Drawing.width(texts.get(0))).isCloseTo(Drawing.WIDTH, within(0.001));
        assertThat(texts.get(1).stretch()).isZero();
    }

    @Test
    void lineBeforeAForcedBreakIsNotStretched() throws PaperException {
        List<Placed.Text> texts =
                Drawing.texts(Drawing.pages(Drawing.paragraph("a b\nc", 10, ParagraphStyle.PLAIN.align(Align.JUSTIFY)))
                        .getFirst());

        assertThat(texts).extracting(Placed.Text::stretch).containsOnly(0.0);
    }

    @Test
    void justifiedRunsOfSeveralFacesMeet() throws PaperException {
        Paragraph mixed = new Paragraph(
                List.of(
                        new Run("Điều 1. ", FontFace.BOLD, 10),
                        new Run("a".repeat(40) + ' ' + "b".repeat(38) + " tiếp", FontFace.REGULAR, 10),
                        new Run(" theo", FontFace.ITALIC, 10)),
                ParagraphStyle.PLAIN.align(Align.JUSTIFY),
                Role.BODY);

        List<Placed.Text> texts = Drawing.texts(Drawing.pages(mixed).getFirst());

        assertThat(texts.get(0).text()).isEqualTo("Điều 1. ");
        assertThat(texts.get(0).x() + Drawing.width(texts.get(0)))
                .isCloseTo(texts.get(1).x(), within(0.001));
        assertThat(texts.get(1).x() + Drawing.width(texts.get(1)))
                .isCloseTo(Drawing.LEFT + Drawing.WIDTH, within(0.001));
    }

    @Test
    void emptyParagraphTakesALineOfFourteenPoints() throws PaperException {
        Paragraph empty = new Paragraph(List.of(), ParagraphStyle.PLAIN, Role.BODY);

        assertThat(Drawing.places(empty, Drawing.plain("a"))).containsExactly(List.of("a @0.0,21.5"));
    }

    @Test
    void lineFeedsKeepEmptyLines() throws PaperException {
        assertThat(Drawing.places(Drawing.plain("a\n\nb"))).containsExactly(List.of("a @0.0,7.5", "b @0.0,27.5"));
    }

    @Test
    void tooLongWordBreaksAfterAMarkOrAnywhere() throws PaperException {
        String letters = "x".repeat(LETTERS + 5);
        String marked = "y".repeat(50) + '/' + "y".repeat(LETTERS);

        assertThat(Drawing.words(Drawing.plain(letters))).containsExactly(List.of("x".repeat(LETTERS), "xxxxx"));
        assertThat(Drawing.words(Drawing.plain(marked)).getFirst()).startsWith("y".repeat(50) + '/');
    }

    @Test
    void balancedLinesAreOfLikeLength() throws PaperException {
        String text = "ab ".repeat(40).strip();

        List<Placed.Text> texts =
                Drawing.texts(Drawing.pages(Drawing.paragraph(text, 10, ParagraphStyle.PLAIN.balance()))
                        .getFirst());

        assertThat(texts).hasSize(2);
        assertThat(Drawing.width(texts.get(0)) - Drawing.width(texts.get(1))).isBetween(-15.1, 15.1);
    }

    @Test
    void dotsFillTheLastLineToTheRightEdge() throws PaperException {
        Page page = Drawing.pages(Drawing.paragraph("Lý do:", 10, ParagraphStyle.PLAIN.dots()))
                .getFirst();

        Placed.Text dots = Drawing.texts(page).getLast();
        assertThat(dots.text()).matches("\\.{80,}");
        assertThat(dots.x() + Drawing.width(dots)).isCloseTo(Drawing.LEFT + Drawing.WIDTH, within(0.001));
        assertThat(dots.x()).isGreaterThan(Drawing.LEFT + 30);
    }

    @Test
    void missingLetterIsNamedWithItsText() {
        assertThatThrownBy(() -> Drawing.pages(Drawing.plain("Nguyễn 丁 An")))
                .isInstanceOfSatisfying(MissingGlyphException.class, e -> {
                    assertThat(e.letter()).isEqualTo("丁");
                    assertThat(e.text()).isEqualTo("Nguyễn 丁 An");
                    assertThat(e).hasMessageContaining("U+4E01").hasMessageNotContaining("Nguyễn");
                });
    }
}
