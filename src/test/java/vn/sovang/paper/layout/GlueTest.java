package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.paper.Drawing;
import vn.sovang.paper.FixedMetrics;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.PaperException;

class GlueTest {
    /// The words, with a bar where a line may end, a wave where it had better not, a low line where it must not.
    private static String broken(String text) throws MissingGlyphException {
        StringBuilder out = new StringBuilder();
        for (Word word : Words.of(Drawing.plain(text), new FixedMetrics())) {
            String tie =
                    switch (word.tie()) {
                        case NONE -> "|";
                        case AVOID, DATE -> "~";
                        case NEVER -> "_";
                    };
            out.append(out.isEmpty() ? "" : tie).append(word.text());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "vào ngày 06 tháng 12 năm 2021 > vào|ngày_06~tháng_12~năm_2021",
                "trong tháng 12 năm 2021 > trong|tháng_12~năm_2021",
                "quý IV năm 2021 > quý_IV~năm_2021",
                "từ ngày 26/11/2003 đến > từ|ngày_26/11/2003|đến",
                "ngày ... tháng ... năm 2021 > ngày_...~tháng_...~năm_2021",
                "trong 09 tháng năm 2021 > trong|09_tháng|năm_2021",
                "năm học mới > năm|học|mới",
                "năm ở xã > năm|ở|xã",
                "theo khoản 3 Điều 73 của Luật > theo|khoản_3~Điều_73|của|Luật",
                "khoản 1, khoản 2 Điều 84 > khoản_1,|khoản_2~Điều_84",
                "điểm a khoản 1 > điểm_a~khoản_1",
                "Nghị định số 91/2017/NĐ-CP ngày > Nghị~định~số_91/2017/NĐ-CP|ngày",
                "theo Kế hoạch số 23/KH-UBND, các > theo|Kế~hoạch~số_23/KH-UBND,|các",
                "(Mẫu số 07) > (Mẫu|số_07)",
                "theo Mẫu số 07 ban > theo|Mẫu_số_07|ban",
                "một số cá nhân > một|số|cá|nhân",
                "thưởng 1.490.000 đồng; > thưởng|1.490.000_đồng;",
                "là 5.000.000 đồng/người và > là|5.000.000_đồng/người|và",
                "gần 3,5 triệu đồng. > gần|3,5_triệu_đồng.",
                "cho 12 người có > cho|12_người|có",
                "cho 12 cá nhân, 02 tập thể > cho|12_cá_nhân,|02_tập_thể",
                "đạt 100 % số > đạt|100_%|số",
                "đạt 98 %. > đạt|98_%.",
                "hồi 14 giờ 00, ngày 06 > hồi|14_giờ_00,|ngày_06",
                "lúc 7 giờ 30 phút cùng > lúc|7_giờ_30_phút|cùng",
                "được 15 phiếu tán thành > được|15_phiếu|tán|thành",
                "giai đoạn 2021 - 2025 đạt > giai|đoạn|2021_-_2025|đạt",
                "dịch Covid - 19 tại > dịch|Covid_-_19|tại",
                "dịch COVID-19 tại > dịch|COVID-19|tại",
                "xem xét, quyết định ./. > xem|xét,|quyết|định_./.",
                "- Như trên > -_Như|trên",
                "Thi đua - Khen thưởng > Thi|đua_-|Khen|thưởng",
                "Huân chương Lao động hạng Nhất cho > Huân|chương|Lao|động|hạng_Nhất|cho",
                "Phụ lục II kèm > Phụ|lục_II|kèm",
                "tặng ông Nguyễn Văn A, công chức > tặng|ông~Nguyễn|Văn~A,|công|chức",
                "Đồng chí Lê Thị B. > Đồng|chí~Lê|Thị~B.",
                "TS. N. V. An và > TS.~N.~V.~An|và",
                "bà Vàng A Tủa > bà~Vàng~A~Tủa",
                "ông ấy đến > ông|ấy|đến",
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
