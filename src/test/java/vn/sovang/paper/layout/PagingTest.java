package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
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
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;

class PagingTest {
    private static final ParagraphStyle PLAIN = ParagraphStyle.PLAIN;

    @Test
    void firstLineOfAParagraphIsNotLeftAlone() throws PaperException {
        assertThat(Drawing.words(Drawing.allBut(1), Drawing.lines("a", 4, PLAIN)))
                .containsExactly(List.of("đầy"), List.of("a1", "a2", "a3", "a4"));
    }

    @Test
    void lastLineOfAParagraphIsNotLeftAlone() throws PaperException {
        assertThat(Drawing.words(Drawing.allBut(3), Drawing.lines("a", 4, PLAIN)))
                .containsExactly(List.of("đầy", "a1", "a2"), List.of("a3", "a4"));
    }

    @Test
    void paragraphOfThreeLinesIsNeverBroken() throws PaperException {
        assertThat(Drawing.words(Drawing.allBut(2), Drawing.lines("a", 3, PLAIN)))
                .containsExactly(List.of("đầy"), List.of("a1", "a2", "a3"));
    }

    @Test
    void headingStaysWithTheBlockAfterIt() throws PaperException {
        assertThat(Drawing.words(
                        Drawing.allBut(2), Drawing.lines("h", 1, PLAIN.withNext()), Drawing.lines("a", 2, PLAIN)))
                .containsExactly(List.of("đầy"), List.of("h1", "a1", "a2"));
    }

    @Test
    void signatureTakesTwoLinesOfBodyAlong() throws PaperException {
        Columns signature = new Columns(List.of(new Columns.Column(1, List.of(Drawing.lines("s", 3, PLAIN)))));

        assertThat(Drawing.words(Drawing.allBut(5), Drawing.lines("a", 5, PLAIN.withNext()), signature))
                .containsExactly(List.of("đầy", "a1", "a2", "a3"), List.of("a4", "a5", "s1", "s2", "s3"));
    }

    @Test
    void signatureOfOneClosingLineTakesALineMoreAlong() throws PaperException {
        Columns signature = new Columns(List.of(new Columns.Column(1, List.of(Drawing.lines("s", 3, PLAIN)))));
        KeepTogether closing = new KeepTogether(List.of(Drawing.plain("quyết định./."), signature));

        assertThat(Drawing.words(Drawing.allBut(5), Drawing.plain("a"), Drawing.plain("b"), closing))
                .containsExactly(List.of("đầy", "a"), List.of("b", "quyết định./.", "s1", "s2", "s3"));
        assertThat(Drawing.words(Drawing.allBut(6), Drawing.lines("a", 4, PLAIN), closing))
                .containsExactly(List.of("đầy", "a1", "a2"), List.of("a3", "a4", "quyết định./.", "s1", "s2", "s3"));
    }

    @Test
    void signatureWithoutClosingLineTakesTwoLinesAlong() throws PaperException {
        Columns signature = new Columns(List.of(new Columns.Column(1, List.of(Drawing.lines("s", 3, PLAIN)))));

        assertThat(Drawing.words(
                        Drawing.allBut(5), Drawing.plain("a"), Drawing.plain("b"), Drawing.plain("c"), signature))
                .containsExactly(List.of("đầy", "a"), List.of("b", "c", "s1", "s2", "s3"));
    }

    @Test
    void lastWordsOfAPaperNeverStandAlone() throws PaperException {
        assertThat(Drawing.words(Drawing.allBut(2), Drawing.plain("a"), Drawing.plain("b"), Drawing.plain("hết./.")))
                .containsExactly(List.of("đầy", "a"), List.of("b", "hết./."));
    }

    @Test
    void blocksKeptTogetherMoveTogether() throws PaperException {
        KeepTogether kept = new KeepTogether(List.of(Drawing.plain("a"), new Space(5), Drawing.plain("b")));

        assertThat(Drawing.places(Drawing.allBut(2), kept).get(1)).containsExactly("a @0.0,7.5", "b @0.0,22.5");
    }

    @Test
    void keptBlocksTallerThanAPageBreakLikeAnyOthers() throws PaperException {
        List<Block> many = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> (Block) Drawing.plain("a" + i))
                .toList();

        List<List<String>> pages = Drawing.words(Drawing.plain("đầu"), new KeepTogether(many));

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).hasSize(72);
    }

    @Test
    void pageBreakBeginsANewPageAndNeverAnEmptyOne() throws PaperException {
        assertThat(Drawing.words(
                        new PageBreak(), Drawing.plain("a"), new PageBreak(), new PageBreak(), Drawing.plain("b")))
                .containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void keepingWithNextGivesWayWhenAPageIsNotEnough() throws PaperException {
        Block[] chain = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> Drawing.lines("a" + i + '.', 1, PLAIN.withNext()))
                .toArray(Block[]::new);

        assertThat(Drawing.words(chain)).hasSize(2).first().satisfies(page -> assertThat(page)
                .hasSize(72));
    }

    @Test
    void columnsStandSideBySideAndAreNeverBroken() throws PaperException {
        Columns columns = new Columns(List.of(
                new Columns.Column(1, List.of(Drawing.lines("a", 3, PLAIN))),
                new Columns.Column(3, List.of(new Space(5), Drawing.plain("b")))));
        double quarter = Drawing.WIDTH / 4;

        assertThat(Drawing.places(Drawing.allBut(2), columns).get(1))
                .containsExactly(
                        "a1 @0.0,7.5",
                        "a2 @0.0,17.5",
                        "a3 @0.0,27.5",
                        String.format(java.util.Locale.ROOT, "b @%.1f,12.5", quarter));
    }

    @Test
    void blockThatFitsNoPageIsNamed() {
        Columns tall = new Columns(
                List.of(new Columns.Column(1, List.of(Drawing.plain("Nơi nhận"), new Space(Drawing.HEIGHT)))));

        assertThatThrownBy(() -> Drawing.pages(Drawing.plain("a"), tall))
                .isInstanceOfSatisfying(LayoutException.class, e -> {
                    assertThat(e.title()).isEqualTo("thử");
                    assertThat(e.block()).contains("columns", "Nơi nhận");
                });
    }

    @Test
    void ruleIsAShareOfTheLongestLineAndStaysBelowIt() throws PaperException {
        Paragraph text = Drawing.lines("abcdefghi", 2, PLAIN.align(Align.CENTER));

        Page page = Drawing.pages(Drawing.allBut(2), text, new Rule(text, 0.4, 2, 6), Drawing.plain("b"))
                .get(1);

        Placed.Line rule = Drawing.lines(page).getFirst();
        assertThat(rule.x2() - rule.x1()).isCloseTo(20, within(0.001));
        assertThat((rule.x1() + rule.x2()) / 2).isCloseTo(Drawing.LEFT + Drawing.WIDTH / 2, within(0.001));
        assertThat(rule.y1() - Drawing.TOP).isCloseTo(22.25, within(0.001));
        assertThat(Drawing.texts(page).getLast().baseline() - Drawing.TOP).isCloseTo(36, within(0.001));
    }

    @Test
    void pageNumbersStandInTheTopMarginFromThePageTwoOfEachSection() throws PaperException {
        List<Block> three =
                List.of(Drawing.plain("a"), new PageBreak(), Drawing.plain("b"), new PageBreak(), Drawing.plain("c"));
        Document document =
                new Document("thử", List.of(Section.portrait(three), new Section(true, true, false, three)));

        List<Page> pages = new Layout(new FixedMetrics()).lay(document);

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(pages).extracting(Page::numberShown).containsExactly(false, true, true, false, true, true);
        assertThat(Drawing.texts(pages.get(3))).hasSize(1);
        Placed.Text number = Drawing.texts(pages.get(1)).getFirst();
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.size()).isEqualTo(14);
        assertThat(number.element()).isNull();
        assertThat(number.x() + 3.5).isCloseTo(Drawing.LEFT + Drawing.WIDTH / 2, within(0.001));
        // Figures are 0.676 em high: their middle is the margin's middle.
        assertThat(number.baseline() - 0.676 * 14 / 2).isCloseTo(Drawing.TOP / 2, within(0.001));
        assertThat(pages.get(4).width()).isCloseTo(841.89, within(0.01));
    }

    @Test
    void frameSurroundsTheTextOfACover() throws PaperException {
        Section cover = new Section(false, false, true, List.of(Drawing.plain("a")));

        Page page = new Layout(new FixedMetrics())
                .lay(new Document("bìa", List.of(cover)))
                .getFirst();

        assertThat(Drawing.lines(page)).hasSize(8);
        Placed.Text text = Drawing.texts(page).getFirst();
        assertThat(Drawing.lines(page)).allSatisfy(line -> assertThat(Math.max(line.x1(), line.x2()) < text.x()
                        || Math.max(line.y1(), line.y2()) < text.baseline() - 10
                        || Math.min(line.x1(), line.x2()) > text.x() + 5
                        || Math.min(line.y1(), line.y2()) > text.baseline() + 5)
                .isTrue());
    }
}
