package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Chart.Entry;
import vn.sovang.paper.Chart.Kind;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;

/// A made-up paper of charts: every kind, long names, great and small numbers, one series and four.
final class ChartTrial {
    private static final ParagraphStyle TEXT = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);
    private static final String BODY = "Các đơn vị đã gửi hồ sơ đề nghị khen thưởng trong phong trào thi đua; Hội đồng"
            + " Thi đua - Khen thưởng đã họp xét ngày 06 tháng 12 năm 2021, kết quả như biểu đồ dưới đây.";

    private ChartTrial() {}

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("BÁO CÁO THỬ BIỂU ĐỒ", FontFace.BOLD, 14, ParagraphStyle.PLAIN.align(Align.CENTER))
                .as(Role.TITLE));
        blocks.add(Paragraph.of(BODY, FontFace.REGULAR, Style.BODY, TEXT));
        blocks.addAll(List.of(byForm(), contributions(), byYear()));
        blocks.add(Paragraph.of(BODY, FontFace.REGULAR, Style.BODY, TEXT));
        blocks.addAll(List.of(byClass(), units(), great()));
        blocks.add(Paragraph.of(BODY + "/.", FontFace.REGULAR, Style.BODY, TEXT));
        return new Document("Báo cáo thử biểu đồ", List.of(Section.portrait(blocks)));
    }

    /// Awards side by side, with a number of nothing.
    static Chart byForm() {
        return new Chart(
                Kind.COLUMNS,
                "Biểu đồ 1. Tập thể, hộ gia đình và cá nhân được khen thưởng theo hình thức",
                "Đơn vị tính: trường hợp",
                List.of("Tập thể", "Hộ gia đình", "Cá nhân"),
                List.of(
                        new Entry("Bằng khen của Thủ tướng Chính phủ", List.of(1L, 0L, 2L)),
                        new Entry("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", List.of(12L, 1L, 44L)),
                        new Entry("Giấy khen của Chủ tịch Ủy ban nhân dân thành phố", List.of(36L, 9L, 133L))));
    }

    /// Money of units with long names, in bars.
    static Chart contributions() {
        return Chart.of(
                Kind.BARS,
                "Biểu đồ 2. Đóng góp bằng tiền của các đơn vị",
                "Đơn vị tính: đồng",
                List.of(
                        Entry.of("Trung tâm Y tế thành phố", 1_490_000),
                        Entry.of(
                                "Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông thành phố Sông Lam",
                                26_350_000),
                        Entry.of("Phòng Lao động - Thương binh và Xã hội", 318_500_000),
                        Entry.of("UBND phường Bến Thủy", 0),
                        Entry.of("Công ty TNHH một thành viên Quản lý, khai thác công trình thủy lợi", 90_000),
                        Entry.of("Khác", 12_000_000)));
    }

    /// Years, one series.
    static Chart byYear() {
        return Chart.of(
                Kind.COLUMNS,
                "Biểu đồ 3. Số quyết định khen thưởng theo năm",
                "",
                IntStream.rangeClosed(2013, 2025)
                        .mapToObj(year -> Entry.of(Integer.toString(year), (year * 7919L) % 97 * (year - 2012)))
                        .toList());
    }

    /// Four series one upon the other, some of them thin.
    static Chart byClass() {
        return new Chart(
                Kind.STACKED_COLUMNS,
                "Biểu đồ 4. Kết quả xét của Hội đồng theo đợt",
                "Đơn vị tính: đề nghị",
                List.of("Được khen", "Không được khen", "Trả hồ sơ", "Rút đề nghị"),
                List.of(
                        new Entry("Đợt 1", List.of(120L, 14L, 6L, 1L)),
                        new Entry("Đợt 2", List.of(64L, 2L, 1L, 1L)),
                        new Entry("Đợt 3", List.of(1L, 1L, 1L, 1L)),
                        new Entry("Đợt 4", List.of(0L, 0L, 0L, 0L)),
                        new Entry("Đột xuất", List.of(27L, 0L, 0L, 3L))));
    }

    /// Many units, parts in one bar.
    static Chart units() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            String name = i % 3 == 0
                    ? "Trường Mầm non phường số " + i + " và Trường Tiểu học, Trung học cơ sở phường số " + i
                    : "UBND phường " + i;
            entries.add(new Entry(name, List.of(i * 3L % 11, i * 31L % 47)));
        }
        return new Chart(
                Kind.STACKED_BARS,
                "Biểu đồ 5. Số đề nghị khen thưởng của các đơn vị trong phong trào thi đua đặc biệt «phòng, chống và chiến"
                        + " thắng đại dịch COVID-19»",
                "Đơn vị tính: đề nghị",
                List.of("Tập thể", "Cá nhân"),
                entries);
    }

    /// Columns whose numbers do not fit beside each other: drawn as bars.
    static Chart great() {
        return new Chart(
                Kind.COLUMNS,
                "Biểu đồ 6. Tiền thưởng theo năm",
                "Đơn vị tính: đồng",
                List.of("Từ Quỹ thi đua, khen thưởng", "Từ nguồn xã hội hóa", "Nguồn hợp pháp khác"),
                List.of(
                        new Entry("Năm 2019", List.of(1_234_567_890L, 20_000_000L, 0L)),
                        new Entry("Năm 2020", List.of(998_000_000L, 120_000_000L, 1_000_000L)),
                        new Entry("Năm 2021", List.of(1_490_000_000L, 45_500_000L, 7_450_000L))));
    }
}
