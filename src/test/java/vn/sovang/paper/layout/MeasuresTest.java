package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Align;
import vn.sovang.paper.FixedMetrics;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Run;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// Letters are half an em wide, so a letter of 10 pt is 5 pt.
class MeasuresTest {
    private static final Measures MEASURES = new Measures(new FixedMetrics());
    private static final ParagraphStyle BALANCED =
            ParagraphStyle.PLAIN.align(Align.CENTER).balance();

    @Test
    void blanksInsideADateBecomeFirm() {
        assertThat(held("họp ngày 06 tháng 12 năm 2021 tại phòng", ParagraphStyle.PLAIN, 1000))
                .isEqualTo("họp ngày\u00A006\u00A0tháng\u00A012\u00A0năm\u00A02021 tại phòng");
    }

    @Test
    void blankBetweenGluedWordsStaysWhereNothingElseFits() {
        assertThat(held("ngày 06", ParagraphStyle.PLAIN, 25)).isEqualTo("ngày 06");
    }

    @Test
    void balancedLinesAreBrokenWhereTheLayoutBreaksThem() {
        assertThat(held("một hai ba bốn năm", BALANCED, 80)).isEqualTo("một hai ba\nbốn năm");
        assertThat(held("một hai ba", BALANCED, 80)).isEqualTo("một hai ba");
    }

    @Test
    void lineFeedsOfTheTextStay() {
        assertThat(held("một\n\nhai ba bốn năm sáu", BALANCED, 60)).isEqualTo("một\n\nhai ba bốn\nnăm sáu");
    }

    @Test
    void onlyHyphensOfWhatBeginsALineAreFirm() {
        assertThat(held("dịch COVID-19 và quyết-định số 1/QĐ-UB", ParagraphStyle.PLAIN, 75))
                .isEqualTo("dịch COVID-19 và quyết-định số\u00A01/QĐ\u2011UB");
    }

    @Test
    void runsKeepTheirFaces() {
        Paragraph paragraph = new Paragraph(
                List.of(new Run("từ ngày ", FontFace.REGULAR, 10), new Run("06 tháng", FontFace.BOLD, 10)),
                ParagraphStyle.PLAIN,
                Role.BODY);

        assertThat(MEASURES.held(paragraph, 1000).runs())
                .containsExactly(
                        new Run("từ ngày\u00A0", FontFace.REGULAR, 10), new Run("06 tháng", FontFace.BOLD, 10));
    }

    @Test
    void letterTheFontLacksHasHalfAnEm() {
        Paragraph paragraph = Paragraph.of("\u6F22\u6F22", FontFace.REGULAR, 10, BALANCED);

        assertThat(MEASURES.length(new Rule(paragraph, 0.5, 0, 0), 100)).isEqualTo(5);
    }

    private static final Generator<String> TEXTS = Generator.of(
                    "ngày",
                    "06",
                    "tháng",
                    "12",
                    "năm",
                    "2021",
                    "Nghị",
                    "định",
                    "số",
                    "91/2017/NĐ-CP",
                    "COVID-19",
                    "-",
                    "(",
                    "khoản",
                    "3",
                    "một-chữ-rất-dài-không-có-chỗ-nghỉ",
                    "Ủy",
                    "ban\u00A0nhân",
                    "dân\n",
                    "tại\t",
                    "xã ")
            .list(1, 40)
            .map(words -> String.join(" ", words));

    /// A text to be held in a width of so many points.
    private record Narrow(String text, double width) {
        static Narrow any(Random random) {
            return new Narrow(TEXTS.next(random), Generator.between(300, 4000).next(random) / 10.0);
        }
    }

    @Seeded
    void holdingLosesNoWord(long seed) {
        Seeds.hold(seed, 60, Narrow::any, sample -> {
            String text = sample.text();
            String held = held(text, ParagraphStyle.PLAIN, sample.width());

            assertThat(plain(held)).isEqualTo(plain(text));
            assertThat(held).hasSameSizeAs(text);
            assertThat(plain(held(text, BALANCED, sample.width()))).isEqualTo(plain(text));
        });
    }

    @Seeded
    void heldBalancedTextBreaksAsBefore(long seed) {
        Seeds.hold(seed, 60, Narrow::any, sample -> {
            Paragraph paragraph = Paragraph.of(sample.text(), FontFace.REGULAR, 10, BALANCED);
            Paragraph held = MEASURES.held(paragraph, sample.width());
            Paragraph set = new Paragraph(held.runs(), ParagraphStyle.PLAIN.align(Align.CENTER), Role.BODY);

            assertThat(MEASURES.height(set, sample.width())).isEqualTo(MEASURES.height(paragraph, sample.width()));
        });
    }

    private static String held(String text, ParagraphStyle style, double width) {
        return MEASURES.held(Paragraph.of(text, FontFace.REGULAR, 10, style), width)
                .text();
    }

    private static String plain(String text) {
        return text.replaceAll("[ \\t\\n\u00A0]+", " ").replace('\u2011', '-');
    }
}
