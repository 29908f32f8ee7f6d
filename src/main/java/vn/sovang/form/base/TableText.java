package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Cell;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Row;

/// Cells of the papers' tables.
public final class TableText {
    /// The decree leaves the letters of tables open; 12 pt keeps names and posts on few lines.
    private static final double SIZE = 12;

    private TableText() {}

    /// A row of headings, each above one column.
    public static Row header(String... titles) {
        return Row.of(Arrays.stream(titles).map(title -> heading(title, 1, 1)).toList());
    }

    /// A heading over columns and rows.
    public static Cell heading(String title, int columns, int rows) {
        return Cell.spanning(paragraph(title, FontFace.BOLD, Align.CENTER), columns, rows);
    }

    /// Text at the left.
    public static Cell left(String text) {
        return cell(text, Align.LEFT);
    }

    /// Text in the middle: numbers, years, marks.
    public static Cell centred(String text) {
        return cell(text, Align.CENTER);
    }

    /// An amount, its last digits below those of the row above.
    public static Cell amount(String text) {
        return cell(text, Align.RIGHT);
    }

    /// Text in the middle over several columns.
    public static Cell centred(String text, int columns) {
        return new Cell(List.of(paragraph(text, FontFace.REGULAR, Align.CENTER)), columns, 1, false);
    }

    /// Text at the left over several columns.
    public static Cell left(String text, int columns) {
        return new Cell(cell(text, Align.LEFT).blocks(), columns, 1, false);
    }

    /// A row that opens a group: one cell over all columns, on the page of the group's first row.
    public static Row group(String title, int columns) {
        return new Row(
                List.of(new Cell(List.of(paragraph(title, FontFace.BOLD, Align.LEFT)), columns, 1, false)), true);
    }

    /// Text at the left in bold: rows that head or sum up others.
    public static Cell strong(String text) {
        return new Cell(List.of(paragraph(text, FontFace.BOLD, Align.LEFT)), 1, 1, false);
    }

    /// Text some mm from the left.
    public static Cell indented(String text, double left) {
        return new Cell(
                List.of(Paragraph.of(text, FontFace.REGULAR, SIZE, ParagraphStyle.PLAIN.indent(0, left))), 1, 1, false);
    }

    private static Cell cell(String text, Align align) {
        List<Paragraph> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(paragraph(line, FontFace.REGULAR, align)));
        if (lines.isEmpty()) {
            lines.add(paragraph("", FontFace.REGULAR, align));
        }
        return new Cell(lines, 1, 1, false);
    }

    private static Paragraph paragraph(String text, FontFace face, Align align) {
        return Paragraph.of(text, face, SIZE, ParagraphStyle.PLAIN.align(align));
    }
}
