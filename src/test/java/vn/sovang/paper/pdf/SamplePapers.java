package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
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

/// Made-up papers that use everything the layout can do.
final class SamplePapers {
    static final ParagraphStyle CENTER = ParagraphStyle.PLAIN.align(Align.CENTER);
    static final ParagraphStyle TEXT = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);

    private static final String[] SURNAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Đặng", "Vũ"};
    private static final String[] NAMES = {"Thị Ánh Nguyệt", "Văn Đức", "Thùy Dương", "Quốc Khánh", "Hữu Phước"};

    private SamplePapers() {}

    /// A submission with a table over several pages, signatures, an annex across.
    static Document submission() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(new Space(18));
        blocks.add(center("TỜ TRÌNH", FontFace.BOLD, 14).as(Role.TITLE));
        Paragraph summary = new Paragraph(
                List.of(new Run(
                        "Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho tập thể, cá nhân có thành"
                                + " tích trong phong trào thi đua phòng, chống dịch COVID-19",
                        FontFace.BOLD,
                        14)),
                CENTER.balance(),
                Role.BODY);
        blocks.add(summary);
        blocks.add(new Rule(summary, 1 / 3.0, 2, 12));
        blocks.add(text("Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh.", FontFace.REGULAR));
        blocks.add(text(
                "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31"
                        + " tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật;",
                FontFace.ITALIC));
        for (int i = 1; i <= 6; i++) {
            blocks.add(text(
                    "Thực hiện Kế hoạch số 23/KH-UBND, các đơn vị đã tổ chức họp xét, lựa chọn những tập thể, cá nhân"
                            + " tiêu biểu, xuất sắc; kết quả biểu quyết đạt 9/9 phiếu, tỷ lệ 100 %. Mức tiền thưởng"
                            + " kèm theo là 1.490.000 đồng theo quy định tại khoản " + i
                            + " Điều 73 Nghị định nêu trên./.",
                    FontFace.REGULAR));
        }
        blocks.add(new Paragraph(
                List.of(new Run("I. DANH SÁCH ĐỀ NGHỊ", FontFace.BOLD, 14)), TEXT.withNext(), Role.HEADING));
        blocks.add(table(45));
        blocks.add(new Space(6));
        blocks.add(TextWithDots.PARAGRAPH);
        blocks.add(text("Ủy ban nhân dân thành phố kính trình Hội đồng xem xét, quyết định./.", FontFace.REGULAR));
        blocks.add(signatures());
        return new Document(
                "Tờ trình đề nghị khen thưởng",
                List.of(
                        Section.portrait(blocks),
                        new Section(
                                true,
                                true,
                                false,
                                List.of(
                                        center("PHỤ LỤC", FontFace.BOLD, 14).as(Role.TITLE),
                                        new Space(12),
                                        table(40)))));
    }

    private static final class TextWithDots {
        static final Paragraph PARAGRAPH = Paragraph.of("Ý kiến khác: ", FontFace.REGULAR, 14, TEXT.dots());
    }

    /// A framed cover.
    static Document cover() {
        return new Document(
                "Bìa hồ sơ",
                List.of(new Section(
                        false,
                        false,
                        true,
                        List.of(
                                center("ỦY BAN NHÂN DÂN THÀNH PHỐ", FontFace.BOLD, 14),
                                new Space(200),
                                center("HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG", FontFace.BOLD, 24)
                                        .as(Role.TITLE)))));
    }

    static Paragraph center(String text, FontFace face, double size) {
        return Paragraph.of(text, face, size, CENTER);
    }

    static Paragraph text(String text, FontFace face) {
        return Paragraph.of(text, face, 14, TEXT);
    }

    static Columns letterhead() {
        Paragraph organ = center("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ SÔNG LAM", FontFace.BOLD, 12);
        Paragraph motto = center("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, 13);
        return new Columns(List.of(
                new Columns.Column(
                        2,
                        List.of(
                                organ,
                                new Rule(organ, 0.4, 1, 6),
                                center("Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/TTr-UBND", FontFace.REGULAR, 13))),
                new Columns.Column(
                        3,
                        List.of(
                                center("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", FontFace.BOLD, 12),
                                motto,
                                new Rule(motto, 1, 1, 6),
                                center("Sông Lam, ngày 06 tháng 12 năm 2021", FontFace.ITALIC, 13)))));
    }

    static KeepTogether signatures() {
        return new KeepTogether(List.of(
                new Space(12),
                new Columns(List.of(
                        new Columns.Column(
                                1,
                                List.of(
                                        Paragraph.of("Nơi nhận:", FontFace.BOLD_ITALIC, 12, ParagraphStyle.PLAIN),
                                        Paragraph.of("- Như trên;", FontFace.REGULAR, 11, ParagraphStyle.PLAIN),
                                        Paragraph.of("- Lưu: VT.", FontFace.REGULAR, 11, ParagraphStyle.PLAIN))),
                        new Columns.Column(
                                1,
                                List.of(
                                        center("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", FontFace.BOLD, 14),
                                        new Space(70),
                                        center("Dương Hữu Bình", FontFace.BOLD, 14)))))));
    }

    static Table table(int rows) {
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            if (i % 15 == 0) {
                body.add(new Row(
                        List.of(new Cell(
                                List.of(Paragraph.of(
                                        "Nhóm " + (i / 15 + 1), FontFace.BOLD_ITALIC, 13, ParagraphStyle.PLAIN)),
                                5,
                                1,
                                false)),
                        true));
            }
            String name = SURNAMES[i % SURNAMES.length] + ' ' + NAMES[i % NAMES.length];
            body.add(Row.of(List.of(
                    cell(Integer.toString(i + 1), CENTER),
                    cell(name, ParagraphStyle.PLAIN),
                    cell("Chuyên viên Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", ParagraphStyle.PLAIN),
                    cell(i % 7 == 0 ? "" : "9/9", CENTER),
                    cell("100 %", CENTER))));
        }
        List<Row> header = List.of(
                Row.of(List.of(
                        Cell.spanning(head("STT"), 1, 2),
                        Cell.spanning(head("Họ và tên"), 1, 2),
                        Cell.spanning(head("Chức vụ, đơn vị công tác"), 1, 2),
                        Cell.spanning(head("Kết quả"), 2, 1))),
                Row.of(List.of(Cell.of(head("Số phiếu")), Cell.of(head("Tỷ lệ")))));
        return new Table(List.of(1.0, 4.0, 6.0, 1.6, 1.6), header, body, true);
    }

    private static Paragraph head(String text) {
        return center(text, FontFace.BOLD, 13);
    }

    private static Cell cell(String text, ParagraphStyle style) {
        return Cell.of(Paragraph.of(text, FontFace.REGULAR, 13, style));
    }
}
