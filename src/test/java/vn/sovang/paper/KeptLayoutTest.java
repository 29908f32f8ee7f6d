package vn.sovang.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.picture.KeptText;

/// Where everything of a dozen documents stands, to a hundredth of a point, against what was kept. What is now is left
/// in `target/golden/layout.txt`: look at what moved before you keep it.
class KeptLayoutTest {
    private static final String PROSE =
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ; xét đề nghị của ông Nguyễn Văn A,"
                    + " Trưởng phòng Nội vụ tại Tờ trình số 21/TTr-PNV, tặng Giấy khen cho 12 tập thể và 34 cá nhân có"
                    + " thành tích trong giai đoạn 2021 - 2025, mức thưởng 1.490.000 đồng/người theo khoản 3 Điều 73,"
                    + " hạng Nhất, đạt 98,5 % kế hoạch, họp lúc 14 giờ 00 ngày 06 tháng 12 năm 2021./.";
    private static final ParagraphStyle PLAIN = ParagraphStyle.PLAIN;
    private static final ParagraphStyle JUSTIFIED = PLAIN.align(Align.JUSTIFY);

    @Test
    void everythingStandsWhereItStood() throws Exception {
        StringBuilder now = new StringBuilder();
        for (Map.Entry<String, Document> one : documents().entrySet()) {
            now.append("== ").append(one.getKey()).append('\n');
            for (Page page : new Layout(new FixedMetrics()).lay(one.getValue())) {
                now.append(line(
                        "-- %d%s %.2f × %.2f",
                        page.number(), page.numberShown() ? " shown" : "", page.width(), page.height()));
                page.items().forEach(item -> now.append(told(item)));
            }
        }
        KeptText.check(KeptLayoutTest.class, "layout.txt", now);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    private static String told(Placed item) {
        return switch (item) {
            case Placed.Text text ->
                line(
                        "%.2f,%.2f %s %.1f%s%s %s",
                        text.x(),
                        text.baseline(),
                        text.face(),
                        text.size(),
                        text.stretch() == 0 ? "" : String.format(Locale.ROOT, " +%.2f", text.stretch()),
                        text.element() == null ? "" : " " + text.element().kind(),
                        text.text());
            case Placed.Line rule ->
                line("line %.2f,%.2f %.2f,%.2f %.2f", rule.x1(), rule.y1(), rule.x2(), rule.y2(), rule.thickness());
            case Placed.Bar bar ->
                line("bar %.2f,%.2f %.2f × %.2f %s", bar.x(), bar.y(), bar.width(), bar.height(), bar.fill());
            case Placed.Picture picture ->
                line("figure %.2f,%.2f %.2f × %.2f", picture.x(), picture.y(), picture.width(), picture.height());
            case Placed.Empty empty -> line("empty %s", empty.element().kind());
        };
    }

    private static Document document(Block... blocks) {
        return new Document("thử", List.of(new Section(false, true, false, List.of(blocks))));
    }

    private static Map<String, Document> documents() {
        Map<String, Document> all = new LinkedHashMap<>();
        all.put(
                "prose, justified, indented, with space around",
                document(
                        Drawing.paragraph(PROSE, 14, JUSTIFIED.indent(36, 0).spacing(6, 3)),
                        Drawing.paragraph(PROSE, 13, JUSTIFIED.indent(-20, 40).lines(1.5)),
                        Drawing.paragraph(PROSE, 11, PLAIN.indent(10, 60))));
        all.put(
                "aligned, balanced, with dots, cut",
                document(
                        Drawing.paragraph(
                                PROSE.substring(0, 140),
                                14,
                                PLAIN.align(Align.CENTER).balance()),
                        Drawing.paragraph(
                                PROSE.substring(0, 90),
                                14,
                                PLAIN.align(Align.CENTER).balance()),
                        Drawing.paragraph(PROSE.substring(0, 140), 14, PLAIN.align(Align.RIGHT)),
                        Drawing.paragraph("Họ và tên:", 14, PLAIN.dots()),
                        Drawing.paragraph("một\nhai\n\nbốn", 14, JUSTIFIED),
                        Drawing.paragraph("x".repeat(150) + " " + "y".repeat(70), 14, JUSTIFIED),
                        Drawing.paragraph("", 14, PLAIN),
                        Drawing.paragraph("- mục một\n- mục hai", 14, PLAIN.indent(-8, 20))));
        all.put(
                "a table over three pages",
                document(Drawing.plain("Danh sách"), table(70, true), Drawing.plain("hết./.")));
        all.put("a table without rules", document(table(4, false)));
        all.put("a row taller than a page", document(tall()));
        all.put("charts", document(charts()));
        all.put(
                "columns, rules, what is kept together",
                document(
                        Drawing.paragraph(PROSE, 14, JUSTIFIED.withNext()),
                        new Rule(Drawing.plain("ĐỘC LẬP - TỰ DO - HẠNH PHÚC"), 1, 2, 6),
                        new Rule(Drawing.plain("ỦY BAN"), 0.4, 0, 0),
                        Drawing.allBut(9),
                        new KeepTogether(
                                List.of(Drawing.lines("k", 4, PLAIN), new Space(7), Drawing.lines("m", 8, PLAIN))),
                        signature(),
                        new PageBreak(),
                        new KeepTogether(List.of(Drawing.lines("n", 60, PLAIN), Drawing.lines("o", 30, PLAIN))),
                        signature()));
        all.put(
                "sections across and framed",
                new Document(
                        "thử",
                        List.of(
                                new Section(true, true, false, List.of(table(3, true), Drawing.plain(PROSE))),
                                new Section(
                                        false,
                                        false,
                                        true,
                                        List.of(Drawing.paragraph("BÌA", 20, PLAIN.align(Align.CENTER)))))));
        for (int seed = 1; seed <= 12; seed++) {
            all.put("drawn by lot, seed " + seed, document(byLot(new Random(seed))));
        }
        return all;
    }

    private static Columns signature() {
        return new Columns(List.of(
                new Columns.Column(2, List.of(Drawing.lines("nhận", 3, PLAIN))),
                new Columns.Column(
                        3,
                        List.of(
                                Drawing.paragraph("CHỦ TỊCH", 13, PLAIN.align(Align.CENTER)),
                                new Space(40),
                                Drawing.paragraph("Nguyễn Văn A", 13, PLAIN.align(Align.CENTER))))));
    }

    private static Cell cell(String text) {
        return Cell.of(Drawing.plain(text));
    }

    private static Table table(int count, boolean ruled) {
        Row first = Row.of(List.of(
                Cell.spanning(Drawing.plain("STT"), 1, 2),
                Cell.spanning(Drawing.plain("Thành tích trong năm và nơi công tác"), 2, 1)));
        Row second = Row.of(List.of(cell("Năm trước"), cell("Năm nay")));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(
                    i % 10 == 0
                            ? new Row(List.of(Cell.spanning(Drawing.plain("Nhóm " + i / 10), 3, 1)), true)
                            : Row.of(List.of(
                                    new Cell(List.of(Drawing.plain(String.valueOf(i))), 1, 1, true),
                                    cell(PROSE.substring(0, 20 + i * 37 % 200).strip()),
                                    new Cell(List.of(Drawing.plain("một"), Drawing.plain("hai")), 1, 1, i % 2 == 0))));
        }
        return new Table(List.of(1.0, 5.0, 3.5), List.of(first, second), rows, ruled);
    }

    private static Table tall() {
        return new Table(
                List.of(1.0, 1.0),
                List.of(Row.of(List.of(cell("A"), cell("B")))),
                List.of(Row.of(List.of(Cell.of(Drawing.lines("dòng", 120, PLAIN)), cell(PROSE)))),
                true);
    }

    private static Block[] charts() {
        List<Chart.Entry> two = List.of(
                new Chart.Entry("Xã Bản Mẫu", List.of(12L, 3L)),
                new Chart.Entry("Xã Suối Thử và các thôn ở xa", List.of(0L, 45L)),
                new Chart.Entry("Xã Đồi Ví Dụ", List.of(7L, 1L)));
        List<Chart.Entry> many = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> Chart.Entry.of("Đơn vị số " + i, 131L * i * i))
                .toList();
        List<Block> all = new ArrayList<>();
        for (Chart.Kind kind : Chart.Kind.values()) {
            all.add(new Chart(kind, "Số tập thể và cá nhân", "người", List.of("Tập thể", "Cá nhân"), two));
            all.add(Chart.of(kind, "Số tiền", "đồng", many));
            all.add(Drawing.plain("sau biểu đồ"));
        }
        return all.toArray(Block[]::new);
    }

    /// Paragraphs of random words, styles and sizes.
    private static Block[] byLot(Random lot) {
        List<Block> blocks = new ArrayList<>();
        String[] words =
                (PROSE + " và của các cơ quan ban hành kèm theo quyết định của người có thẩm quyền").split(" ");
        Align[] aligns = Align.values();
        for (int i = 0; i < 7; i++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + lot.nextInt(70);
            for (int j = 0; j < count; j++) {
                text.append(j == 0 ? "" : lot.nextInt(25) == 0 ? "\n" : " ").append(words[lot.nextInt(words.length)]);
            }
            ParagraphStyle style = PLAIN.align(aligns[lot.nextInt(aligns.length)])
                    .indent(lot.nextInt(3) * 12, lot.nextInt(4) * 15)
                    .spacing(lot.nextInt(3) * 3, lot.nextInt(3) * 2)
                    .lines(1 + lot.nextInt(3) * 0.25);
            blocks.add(Drawing.paragraph(
                    text.toString(), 9 + lot.nextInt(6), lot.nextInt(4) == 0 ? style.balance() : style));
        }
        return blocks.toArray(Block[]::new);
    }
}
