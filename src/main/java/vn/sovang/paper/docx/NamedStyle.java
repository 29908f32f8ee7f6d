package vn.sovang.paper.docx;

import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Align;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Style;

/// The paragraph styles people see in Word's list. A paragraph says by itself only where it differs from its style.
enum NamedStyle {
    /// running text
    BODY("VanBan", "Văn bản", Shapes.BODY, FontFace.REGULAR, Style.BODY, null),
    /// each of the legal bases
    BASIS("CanCu", "Căn cứ", Shapes.BODY, FontFace.ITALIC, Style.BODY, null),
    /// items with a hanging dash or number
    LIST("LietKe", "Liệt kê", Shapes.BODY.indent(-5, Style.FIRST_INDENT), FontFace.REGULAR, Style.BODY, null),
    /// name of the kind of paper
    TITLE("TenLoaiVanBan", "Tên loại văn bản", Shapes.CENTER, FontFace.BOLD, Style.BODY, 0),
    /// what the paper is about
    SUBJECT("TrichYeu", "Trích yếu", Shapes.CENTER, FontFace.BOLD, Style.BODY, null),
    /// heading of a section
    HEADING("TieuDeMuc", "Tiêu đề mục", Shapes.HEADING, FontFace.BOLD, Style.BODY, 1),
    /// heading of a part of a section
    SUBHEADING("TieuDeKhoan", "Tiêu đề khoản", Shapes.HEADING, FontFace.BOLD, Style.BODY, 2),
    /// a centred line of any other kind
    CENTERED("DongGiua", "Dòng giữa", Shapes.CENTER, FontFace.REGULAR, Style.BODY, null),
    /// a centred note in italics
    NOTE("GhiChu", "Ghi chú", Shapes.CENTER, FontFace.ITALIC, Style.BODY, null),
    /// the organ above the one that issues the paper
    PARENT_ORGAN("CoQuanChuQuan", "Cơ quan chủ quản", Shapes.CENTER, FontFace.REGULAR, 12, null),
    /// name of the State, motto, organ
    LETTERHEAD("QuocHieu", "Quốc hiệu, tên cơ quan", Shapes.CENTER, FontFace.BOLD, 12, null),
    /// number and symbol
    NUMBER("SoKyHieu", "Số, ký hiệu", Shapes.CENTER, FontFace.REGULAR, 13, null),
    /// place and day
    PLACE_AND_DATE("DiaDanhThoiGian", "Địa danh, thời gian", Shapes.CENTER, FontFace.ITALIC, 13, null),
    /// the words above the recipients
    RECIPIENTS_TITLE("TieuDeNoiNhan", "Tiêu đề nơi nhận", ParagraphStyle.PLAIN, FontFace.BOLD_ITALIC, 12, null),
    /// the recipients
    RECIPIENTS("NoiNhan", "Nơi nhận", ParagraphStyle.PLAIN, FontFace.REGULAR, 11, null),
    /// capacity and name of one who signs
    SIGNATURE("ChuKy", "Chữ ký", Shapes.CENTER, FontFace.BOLD, Style.BODY, null),
    /// heading of a table's column
    COLUMN_HEADING("TieuDeCot", "Tiêu đề cột", Shapes.CENTER, FontFace.BOLD, 12, null),
    /// text in a table
    CELL("OBang", "Ô bảng", ParagraphStyle.PLAIN, FontFace.REGULAR, 12, null),
    /// title of a chart
    CHART_TITLE("TenBieuDo", "Tên biểu đồ", Shapes.CENTER.withNext(), FontFace.BOLD, 12, null),
    /// what a chart counts in
    CHART_UNIT("DonViTinh", "Đơn vị tính", Shapes.CENTER.withNext(), FontFace.ITALIC, 11, null),
    /// the picture of a chart
    CHART("BieuDo", "Biểu đồ", Shapes.CENTER, FontFace.REGULAR, Style.BODY, null),
    /// page number
    PAGE_NUMBER("SoTrang", "Số trang", Shapes.CENTER, FontFace.REGULAR, Style.PAGE_NUMBER, null),
    /// a line, drawn as the border of a paragraph one point high
    RULE("DuongKe", "Đường kẻ", ParagraphStyle.PLAIN, FontFace.REGULAR, 1, null),
    /// empty height where Word needs a paragraph: between tables, after the last table of a section
    GAP("KhoangCach", "Khoảng cách", ParagraphStyle.PLAIN, FontFace.REGULAR, 1, null);

    private final String id;
    private final String label;
    private final ParagraphStyle shape;
    private final FontFace face;
    private final double size;
    private final @Nullable Integer outlineLevel;

    NamedStyle(
            String id, String label, ParagraphStyle shape, FontFace face, double size, @Nullable Integer outlineLevel) {
        this.id = id;
        this.label = label;
        this.shape = shape;
        this.face = face;
        this.size = size;
        this.outlineLevel = outlineLevel;
    }

    /// What the file calls it.
    String id() {
        return id;
    }

    /// What people call it.
    String label() {
        return label;
    }

    ParagraphStyle shape() {
        return shape;
    }

    FontFace face() {
        return face;
    }

    /// pt
    double size() {
        return size;
    }

    /// From 0, for Word's navigation; null for what is no heading.
    @Nullable
    Integer outlineLevel() {
        return outlineLevel;
    }

    private static final class Shapes {
        static final ParagraphStyle CENTER = ParagraphStyle.PLAIN.align(Align.CENTER);
        static final ParagraphStyle BODY = ParagraphStyle.PLAIN
                .align(Align.JUSTIFY)
                .indent(Style.FIRST_INDENT, 0)
                .spacing(0, Style.PARAGRAPH_AFTER);
        static final ParagraphStyle HEADING = BODY.align(Align.LEFT).withNext();
    }
}
