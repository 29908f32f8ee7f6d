package vn.sovang.paper.docx;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Run;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;

/// Made-up papers with blocks in every order a form may put them.
final class WordSamples {
    static final ParagraphStyle CENTER = ParagraphStyle.PLAIN.align(Align.CENTER);
    static final ParagraphStyle TEXT = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);

    private static final String LONG =
            "Thực hiện Kế hoạch số 23/KH-UBND ngày 26 tháng 10 năm 2021, các đơn vị đã họp xét,"
                    + " lựa chọn 12 cá nhân tiêu biểu trong phong trào phòng, chống dịch COVID-19 theo khoản 3 Điều 73 Nghị định"
                    + " số 91/2017/NĐ-CP của Chính phủ.";

    private WordSamples() {}

    /// Upright text, a list across over several pages, a framed leaf, then upright again.
    static Document sections() {
        List<Block> text = new ArrayList<>();
        text.add(letterhead());
        text.add(new Space(14));
        text.add(center("QUYẾT ĐỊNH", FontFace.BOLD).as(Role.TITLE));
        for (int i = 0; i < 20; i++) {
            text.add(text(LONG));
        }
        List<Block> list =
                List.of(center("DANH SÁCH TRÍCH NGANG", FontFace.BOLD).as(Role.TITLE), new Space(12), table(60));
        return new Document(
                "Quyết định kèm danh sách",
                List.of(
                        Section.portrait(text),
                        new Section(true, true, false, list),
                        new Section(false, false, true, List.of(center("BÌA", FontFace.BOLD))),
                        Section.portrait(List.of(text(LONG), new PageBreak(), text("Trang hai của phần cuối.")))));
    }

    /// Tables and columns right below each other, page breaks before tables, columns in columns, text of every shape.
    static Document neighbours() {
        Columns halves = halves("Bên trái", "Bên phải");
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(1));
        blocks.add(table(2));
        blocks.add(new Space(30));
        blocks.add(table(3));
        blocks.add(halves);
        blocks.add(new Space(40));
        blocks.add(halves);
        blocks.add(new Columns(List.of(
                new Columns.Column(1, List.of(halves)),
                new Columns.Column(2, List.of(new Space(10), table(1), new Space(5))))));
        blocks.add(new PageBreak());
        blocks.add(table(1));
        blocks.add(text("Giữa hai trang."));
        blocks.add(new PageBreak());
        blocks.add(halves);
        blocks.add(new Paragraph(
                List.of(
                        new Run("Chữ ", FontFace.REGULAR, 14),
                        new Run("đậm", FontFace.BOLD, 14),
                        new Run(", nghiêng", FontFace.ITALIC, 14),
                        new Run(" và nhỏ\nở dòng dưới", FontFace.BOLD_ITALIC, 10)),
                TEXT.lines(1.5),
                Role.BODY));
        blocks.add(Paragraph.of("Bên phải trang", FontFace.REGULAR, 14, ParagraphStyle.PLAIN.align(Align.RIGHT)));
        blocks.add(Paragraph.of(
                "- " + LONG, FontFace.REGULAR, 14, TEXT.indent(-5, 20).spacing(9, 3)));
        blocks.add(Paragraph.of(
                "Ý kiến khác: ", FontFace.REGULAR, 14, TEXT.align(Align.LEFT).dots()));
        blocks.add(new Paragraph(List.of(), ParagraphStyle.PLAIN, Role.BODY));
        blocks.add(table(2));
        return new Document("Các khối cạnh nhau", List.of(Section.portrait(blocks)));
    }

    /// Small papers, each kept whole, several on a page.
    static Document ballots() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            blocks.add(new KeepTogether(List.of(
                    center("PHIẾU BẦU số " + i, FontFace.BOLD).as(Role.TITLE),
                    new Rule(center("PHIẾU BẦU", FontFace.BOLD), 0.5, 2, 6),
                    table(4),
                    new Space(6),
                    text("Người bỏ phiếu không ký tên."),
                    new Space(12))));
        }
        return new Document("Phiếu bầu", List.of(Section.portrait(blocks)));
    }

    /// One row taller than half a page, one taller than a page, letters the font lacks.
    static Document tall() {
        Row tall = row("Cao", LONG.repeat(8));
        Row taller = row("Rất cao", LONG.repeat(20));
        Row letters = row("Chữ lạ 漢", "→ 😀");
        Table table = new Table(List.of(1.0, 3.0), List.of(), List.of(tall, taller, letters), true);
        return new Document("Hàng cao", List.of(Section.portrait(List.of(text(LONG), table))));
    }

    /// Two charts, which are pictures in Word, and a foreword above a title as a form has it.
    static Document charts() {
        List<Chart.Entry> units = List.of(
                new Chart.Entry("Xã Bản Mẫu", List.of(12L, 3L)), new Chart.Entry("Xã Đồi Ví Dụ", List.of(7L, 45L)));
        List<String> series = List.of("Tập thể", "Cá nhân");
        return new Document(
                "Biểu đồ",
                List.of(Section.portrait(List.of(
                        Paragraph.of("Mẫu số 01", FontFace.BOLD, 13, ParagraphStyle.PLAIN.align(Align.RIGHT)),
                        text("Phía trên tên loại."),
                        center("BÁO CÁO", FontFace.BOLD).as(Role.TITLE),
                        center("Về biểu đồ", FontFace.BOLD),
                        Paragraph.of("Chữ đậm trong lời", FontFace.BOLD, 14, TEXT),
                        new Chart(Chart.Kind.STACKED_COLUMNS, "Số được khen", "người", series, units),
                        new Chart(Chart.Kind.BARS, "Số đề nghị", "", series, units)))));
    }

    static Paragraph text(String text) {
        return Paragraph.of(text, FontFace.REGULAR, 14, TEXT);
    }

    static Paragraph center(String text, FontFace face) {
        return Paragraph.of(text, face, 14, CENTER);
    }

    private static Columns letterhead() {
        Paragraph organ =
                Paragraph.of("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH SÔNG LAM", FontFace.BOLD, 12, CENTER.balance());
        Paragraph motto = Paragraph.of("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, 13, CENTER);
        return new Columns(List.of(
                new Columns.Column(72, List.of(organ, new Rule(organ, 0.4, 3, 5))),
                new Columns.Column(
                        93, List.of(center("CỘNG HÒA XÃ HỘI", FontFace.BOLD), motto, new Rule(motto, 1, 3, 5)))));
    }

    private static Columns halves(String left, String right) {
        return new Columns(List.of(
                new Columns.Column(1, List.of(center(left, FontFace.BOLD))),
                new Columns.Column(
                        1, List.of(center(right, FontFace.BOLD), new Space(20), center("Tên", FontFace.BOLD)))));
    }

    static Table table(int rows) {
        List<Row> header = List.of(
                Row.of(List.of(
                        Cell.spanning(head("TT"), 1, 2),
                        Cell.spanning(head("Họ và tên"), 1, 2),
                        Cell.spanning(head("Năm sinh"), 2, 1),
                        Cell.spanning(head("Thành tích"), 1, 2))),
                Row.of(List.of(Cell.of(head("Nam")), Cell.of(head("Nữ")))));
        List<Row> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            if (i % 20 == 1) {
                body.add(new Row(List.of(new Cell(List.of(cell("Nhóm " + i)), 5, 1, false)), true));
            }
            body.add(Row.of(List.of(
                    Cell.of(cell(Integer.toString(i))),
                    Cell.of(cell("Lý Văn Bền")),
                    Cell.of(cell("1979")),
                    new Cell(List.of(), 1, 1, false),
                    new Cell(List.of(cell("Trực 21 ngày ở khu cách ly"), cell("và lấy 300 mẫu")), 1, 1, true))));
        }
        return new Table(List.of(1.0, 4.0, 1.4, 1.4, 6.0), header, body, true);
    }

    private static Row row(String left, String right) {
        return Row.of(List.of(Cell.of(cell(left)), Cell.of(cell(right))));
    }

    private static Paragraph head(String text) {
        return Paragraph.of(text, FontFace.BOLD, 12, CENTER);
    }

    private static Paragraph cell(String text) {
        return Paragraph.of(text, FontFace.REGULAR, 12, ParagraphStyle.PLAIN);
    }
}
