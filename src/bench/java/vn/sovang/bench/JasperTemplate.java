package vn.sovang.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Style;

/// A report template whose records are pieces: one detail band for each kind, shown by a flag of the record; the
/// table's
/// heading is the header of a group, printed again on each page.
final class JasperTemplate {
    static final String FONT = "Liberation Serif";

    private static final int WIDTH = 468;
    private static final int PADDING = 3;

    private final JasperDesign design = new JasperDesign();
    private final JRDesignSection details = (JRDesignSection) design.getDetailSection();

    private JasperTemplate() {}

    /// The template of a kind of paper, with bands for what such a paper holds.
    static JasperDesign of(Dossier.Paper paper) throws JRException {
        JasperTemplate template = new JasperTemplate();
        template.page(paper.grid());
        Set<String> kinds = new HashSet<>();
        for (Piece piece : paper.pieces()) {
            switch (piece) {
                case Piece.Line line when kinds.add(kind(line)) -> template.line(line);
                case Piece.Body body when kinds.add(kind(body)) -> template.body(body);
                case Piece.Line known -> {}
                case Piece.Body known -> {}
                case Piece.Halves halves -> {}
                case Piece.Grid grid -> template.grid(grid);
            }
        }
        template.halves();
        return template.design;
    }

    private static String kind(Piece.Line line) {
        return line.blank() ? "room" : "line" + line.face() + Math.round(line.size());
    }

    private static String kind(Piece.Body body) {
        return "body" + body.face();
    }

    /// Adds the records of a piece.
    static void records(Piece piece, List<Map<String, ?>> records) {
        switch (piece) {
            case Piece.Line line -> records.add(lineRecord(line));
            case Piece.Body body -> {
                Map<String, Object> entry = record(kind(body));
                entry.put("text", body.text());
                records.add(entry);
            }
            case Piece.Halves halves -> {
                for (int i = 0;
                        i < Math.max(halves.left().size(), halves.right().size());
                        i++) {
                    Map<String, Object> entry = record("halves");
                    entry.put(
                            "left",
                            i < halves.left().size() ? marked(halves.left().get(i)) : "");
                    entry.put(
                            "right",
                            i < halves.right().size() ? marked(halves.right().get(i)) : "");
                    records.add(entry);
                }
            }
            case Piece.Grid grid -> {
                for (List<String> row : grid.rows()) {
                    Map<String, Object> entry = record("row");
                    entry.put("group", "table");
                    for (int column = 0; column < row.size(); column++) {
                        entry.put("cell" + column, row.get(column));
                        entry.put("head" + column, grid.header().get(column));
                    }
                    records.add(entry);
                }
            }
        }
    }

    private static Map<String, Object> lineRecord(Piece.Line line) {
        Map<String, Object> entry = record(kind(line));
        entry.put("text", line.blank() ? " " : line.text());
        return entry;
    }

    /// Sizes differ from line to line: styled text says them.
    private static String marked(Piece.Line line) {
        if (line.blank()) {
            return line.size() > 20 ? "\n\n\n" : "";
        }
        String bold = line.face() == FontFace.BOLD ? " isBold=\"true\"" : "";
        String italic = line.face() == FontFace.ITALIC ? " isItalic=\"true\"" : "";
        return "<style size=\"" + line.size() + "\"" + bold + italic + ">"
                + line.text().replace("&", "&amp;").replace("<", "&lt;") + "</style>";
    }

    private static Map<String, Object> record(String kind) {
        Map<String, Object> entry = new HashMap<>();
        entry.put(kind, true);
        entry.put("group", "text");
        return entry;
    }

    private void page(Piece.Grid grid) throws JRException {
        design.setName("paper" + grid.header().size());
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(85);
        design.setRightMargin(42);
        design.setTopMargin(36);
        design.setBottomMargin(57);
        design.setColumnWidth(WIDTH);
        for (String name : List.of("text", "left", "right", "group")) {
            field(name, String.class);
        }
        JRDesignBand header = new JRDesignBand();
        header.setHeight(20);
        JRDesignTextField number = text(0, WIDTH, "$V{PAGE_NUMBER}", FontFace.REGULAR, Style.PAGE_NUMBER);
        number.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        header.addElement(number);
        design.setPageHeader(header);
    }

    private void body(Piece.Body body) throws JRException {
        JRDesignTextField text = text(0, WIDTH, "$F{text}", body.face(), Dossier.BODY);
        text.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        text.getParagraph().setFirstLineIndent((int) Math.round(Style.FIRST_INDENT * Style.PT_PER_MM));
        text.getParagraph().setSpacingAfter((int) Style.PARAGRAPH_AFTER);
        band(kind(body), SplitTypeEnum.STRETCH).addElement(text);
    }

    private void line(Piece.Line line) throws JRException {
        JRDesignBand band = band(kind(line), SplitTypeEnum.PREVENT);
        if (!line.blank()) {
            JRDesignTextField text = text(0, WIDTH, "$F{text}", line.face(), line.size());
            text.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
            band.addElement(text);
        }
    }

    private void halves() throws JRException {
        JRDesignBand band = band("halves", SplitTypeEnum.PREVENT);
        JRDesignTextField left = text(0, 205, "$F{left}", FontFace.REGULAR, 12);
        JRDesignTextField right = text(205, WIDTH - 205, "$F{right}", FontFace.REGULAR, 12);
        for (JRDesignTextField half : List.of(left, right)) {
            half.setMarkup("styled");
            half.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
            band.addElement(half);
        }
    }

    private void grid(Piece.Grid grid) throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("table");
        group.setExpression(new JRDesignExpression("$F{group}"));
        group.setReprintHeaderOnEachPage(true);
        JRDesignBand heading = new JRDesignBand();
        heading.setHeight(22);
        heading.setPrintWhenExpression(new JRDesignExpression("$F{row}"));
        JRDesignBand row = band("row", SplitTypeEnum.PREVENT);
        int weight = 0;
        for (int column = 0; column < grid.header().size(); column++) {
            int x = WIDTH * weight / grid.totalWeight();
            weight += grid.weights().get(column);
            int width = WIDTH * weight / grid.totalWeight() - x;
            field("head" + column, String.class);
            field("cell" + column, String.class);
            heading.addElement(cell(x, width, "$F{head" + column + "}", FontFace.BOLD, true));
            row.addElement(cell(x, width, "$F{cell" + column + "}", FontFace.REGULAR, grid.centred(column)));
        }
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(heading);
        design.addGroup(group);
    }

    private static JRDesignTextField cell(int x, int width, String expression, FontFace face, boolean centred) {
        JRDesignTextField cell = text(x, width, expression, face, Piece.Grid.SIZE);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.setHorizontalTextAlign(centred ? HorizontalTextAlignEnum.CENTER : HorizontalTextAlignEnum.LEFT);
        cell.getLineBox().setPadding(PADDING);
        cell.getLineBox().getPen().setLineWidth((float) Style.LINE);
        return cell;
    }

    private JRDesignBand band(String kind, SplitTypeEnum split) throws JRException {
        field(kind, Boolean.class);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(16);
        band.setSplitType(split);
        band.setPrintWhenExpression(new JRDesignExpression("$F{" + kind + "}"));
        details.addBand(band);
        return band;
    }

    private void field(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignTextField text(int x, int width, String expression, FontFace face, double size) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(x);
        text.setY(0);
        text.setWidth(width);
        text.setHeight(16);
        text.setExpression(new JRDesignExpression(expression));
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setBlankWhenNull(true);
        text.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
        text.setFontName(FONT);
        text.setFontSize((float) size);
        text.setBold(face == FontFace.BOLD || face == FontFace.BOLD_ITALIC);
        text.setItalic(face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC);
        return text;
    }
}
