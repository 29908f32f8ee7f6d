package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// The measures of Decree 30/2020 (Phụ lục I, Phần I) on pages set in the shipped font.
class MeasuresTest {
    private static final Fonts FONTS = Fonts.load();
    private static final double MM = 72 / 25.4;
    private static final ParagraphStyle BODY = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);
    private static final String TEXT =
            "Thực hiện phong trào thi đua đặc biệt phòng, chống dịch, các đơn vị đã tổ chức họp xét, lựa chọn những tập"
                    + " thể, cá nhân tiêu biểu, xuất sắc để đề nghị cấp có thẩm quyền xem xét, quyết định khen thưởng. ";

    private static List<Page> pages(Section... sections) throws PaperException {
        return new Layout(FONTS).lay(new Document("Thử", List.of(sections)));
    }

    private static Section section(boolean landscape, int paragraphs) {
        Block paragraph = Paragraph.of(TEXT.repeat(2).strip(), FontFace.REGULAR, Style.BODY, BODY);
        return new Section(
                landscape,
                true,
                false,
                Stream.generate(() -> paragraph).limit(paragraphs).toList());
    }

    private static List<Placed.Text> texts(Page page) {
        return page.items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
    }

    private static List<Placed.Text> body(Page page) {
        return texts(page).stream().filter(text -> text.element() != null).toList();
    }

    private static double width(Placed.Text text) {
        return text.text()
                .codePoints()
                .mapToDouble(letter -> FONTS.advance(text.face(), letter) * text.size()
                        + (letter == ' ' || letter == '\u00A0' ? text.stretch() : 0))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textFillsA4BetweenTheMargins(boolean landscape) throws PaperException {
        Page page = pages(section(landscape, 40)).get(1);

        double width = landscape ? 297 : 210;
        double height = landscape ? 210 : 297;
        assertThat(page.width()).isCloseTo(width * MM, within(0.01));
        assertThat(page.height()).isCloseTo(height * MM, within(0.01));
        double left = body(page).stream().mapToDouble(Placed.Text::x).min().orElseThrow();
        double right = body(page).stream()
                .mapToDouble(text -> text.x() + width(text))
                .max()
                .orElseThrow();
        double top = body(page).getFirst().baseline() - FONTS.ascent() * Style.BODY;
        double bottom = body(page).getLast().baseline() + FONTS.descent() * Style.BODY;
        assertThat(left / MM).isBetween(30 - 0.01, 35.0).isCloseTo(30, within(0.01));
        assertThat(width - right / MM).isBetween(15 - 0.01, 20.0).isCloseTo(15, within(0.01));
        assertThat(top / MM).isBetween(20 - 0.01, 25.0).isCloseTo(20, within(0.01));
        // The last line ends at the lower margin or less than two lines and a paragraph's space above it.
        assertThat(height - bottom / MM).isBetween(20 - 0.01, 20 + (2 * FONTS.line() * 14 + 6) / MM);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pageNumberStandsInTheMiddleOfTheTopMarginFromPageTwo(boolean landscape) throws PaperException {
        List<Page> pages = pages(section(landscape, 60));

        assertThat(texts(pages.getFirst())).allMatch(text -> text.element() != null);
        for (int i = 1; i < pages.size(); i++) {
            Placed.Text number = texts(pages.get(i)).getFirst();
            assertThat(number.text()).isEqualTo(Integer.toString(i + 1));
            assertThat(number.face()).isEqualTo(FontFace.REGULAR);
            assertThat(number.size()).isBetween(13.0, 14.0);
            double middle = (30 + (landscape ? 297 : 210) - 15) / 2.0;
            assertThat((number.x() + width(number) / 2) / MM).isCloseTo(middle, within(0.01));
            // Figures of this font are 0.676 em high.
            assertThat((number.baseline() - 0.676 * number.size() / 2) / MM).isCloseTo(10, within(0.01));
        }
    }

    @Test
    void eachAnnexCountsItsPagesFromOne() throws PaperException {
        List<Page> pages = pages(section(false, 16), section(true, 12), section(false, 2));

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3, 1, 2, 1);
        assertThat(pages).extracting(Page::numberShown).containsExactly(false, true, true, false, true, false);
    }

    @Test
    void paragraphIsIndentedSpacedAndSetOnSingleLines() throws PaperException {
        List<Placed.Text> lines = body(pages(section(false, 2)).getFirst());
        int second = lines.size() / 2;

        assertThat((lines.get(0).x() - lines.get(1).x()) / MM).isCloseTo(12.7, within(0.01));
        assertThat(lines).extracting(Placed.Text::size).containsOnly(14.0);
        double single = lines.get(1).baseline() - lines.get(0).baseline();
        // Times New Roman's single line is 1.149 em.
        assertThat(single).isCloseTo(14 * 1.149, within(0.02));
        assertThat(lines.get(second).baseline() - lines.get(second - 1).baseline() - single)
                .isCloseTo(6, within(0.001));
    }

    @Test
    void ruleBelowTheMottoIsAsLongAsItsText() throws PaperException {
        Paragraph motto = SamplePapers.center("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, 13);
        Paragraph organ = SamplePapers.center("ỦY BAN NHÂN DÂN", FontFace.BOLD, 12);
        Page page = pages(Section.portrait(List.of(new Columns(List.of(
                        new Columns.Column(2, List.of(organ, new Rule(organ, 0.4, 1, 6))),
                        new Columns.Column(3, List.of(motto, new Rule(motto, 1, 1, 6))))))))
                .getFirst();

        List<Placed.Line> rules = page.items().stream()
                .filter(Placed.Line.class::isInstance)
                .map(Placed.Line.class::cast)
                .toList();
        for (int i = 0; i < 2; i++) {
            Placed.Text text = texts(page).get(i);
            double length = rules.get(i).x2() - rules.get(i).x1();
            double share = length / width(text);
            assertThat(share).isCloseTo(i == 0 ? 0.4 : 1, within(0.001));
            assertThat((rules.get(i).x1() + rules.get(i).x2()) / 2)
                    .isCloseTo(text.x() + width(text) / 2, within(0.001));
            assertThat(rules.get(i).y1()).isGreaterThan(text.baseline());
        }
        // Names of organ and country begin on one height, whatever their letters.
        assertThat(texts(page).get(0).baseline() - FONTS.ascent() * 12)
                .isCloseTo(texts(page).get(1).baseline() - FONTS.ascent() * 13, within(0.001));
    }

    @Test
    void measuresAreWithinTheDecree() {
        assertThat(Style.MARGIN_TOP).isBetween(20.0, 25.0);
        assertThat(Style.MARGIN_BOTTOM).isBetween(20.0, 25.0);
        assertThat(Style.MARGIN_LEFT).isBetween(30.0, 35.0);
        assertThat(Style.MARGIN_RIGHT).isBetween(15.0, 20.0);
        assertThat(Style.FIRST_INDENT).isIn(10.0, 12.7);
        assertThat(Style.PARAGRAPH_AFTER).isGreaterThanOrEqualTo(6);
        assertThat(Style.BODY).isBetween(13.0, 14.0);
        assertThat(Style.PAGE_NUMBER).isBetween(13.0, 14.0);
    }
}
