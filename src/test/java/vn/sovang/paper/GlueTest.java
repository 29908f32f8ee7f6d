package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlueTest {
    /// The groups that stay on one line, with a bar at each place where a line may end.
    private static String broken(String text) throws MissingGlyphException {
        StringBuilder out = new StringBuilder();
        for (Word word : Words.of(Drawing.plain(text), new FixedMetrics())) {
            out.append(out.isEmpty() ? "" : word.glued() ? "_" : "|").append(word.text());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "vào ngày 06 tháng 12 năm 2021 > vào|ngày_06|tháng_12|năm_2021",
                "theo khoản 3 Điều 73 của Luật > theo|khoản_3|Điều_73|của|Luật",
                "điểm a khoản 1 > điểm_a|khoản_1",
                "Nghị định số 91/2017/NĐ-CP ngày > Nghị|định|số_91/2017/NĐ-CP|ngày",
                "thưởng 1.490.000 đồng; > thưởng|1.490.000_đồng;",
                "đạt 100 % số > đạt|100_%|số",
                "được 15 phiếu tán thành > được|15_phiếu|tán|thành",
                "giai đoạn 2021 - 2025 đạt > giai|đoạn|2021_-_2025|đạt",
                "dịch Covid - 19 tại > dịch|Covid_-_19|tại",
                "dịch COVID-19 tại > dịch|COVID-19|tại",
                "xem xét, quyết định ./. > xem|xét,|quyết|định_./.",
                "- Như trên > -_Như|trên",
                "Thi đua - Khen thưởng > Thi|đua_-|Khen|thưởng",
                "Huân chương Lao động hạng Nhất cho > Huân|chương|Lao|động|hạng_Nhất|cho",
                "Phụ lục II kèm > Phụ|lục_II|kèm",
                "ngày ... tháng ... năm 2021 > ngày_...|tháng_...|năm_2021",
                "năm học mới > năm|học|mới",
            })
    void linesEndOnlyWhereAReaderExpects(String text, String groups) throws MissingGlyphException {
        assertThat(broken(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 tháng 7 năm 2017", "số 91/2017/NĐ-CP", "Điều 73"})
    void gluedWordsMoveToTheNextLineTogether(String group) throws PaperException {
        for (int filler = 60; filler < 90; filler++) {
            List<String> lines = Drawing.words(Drawing.plain("a".repeat(filler) + ' ' + group))
                    .getFirst();
            List<String> ends = new ArrayList<>();
            lines.forEach(line -> ends.add(line.substring(line.lastIndexOf(' ') + 1)));
            assertThat(ends.subList(0, ends.size() - 1)).doesNotContain("số", "Điều", "tháng", "năm");
        }
    }

    @Test
    void unbreakableBlankHoldsTwoWords() throws MissingGlyphException {
        assertThat(broken("ông\u00A0An đến")).isEqualTo("ông\u00A0An|đến");
    }

    @Test
    void groupLongerThanALineBreaksAtItsBlanks() throws PaperException {
        String group = "1 - ".repeat(60).strip() + " 1";

        assertThat(Drawing.words(Drawing.plain(group)).getFirst().size()).isGreaterThan(1);
        assertThat(String.join(" ", Drawing.words(Drawing.plain(group)).getFirst()))
                .isEqualTo(group);
    }
}
