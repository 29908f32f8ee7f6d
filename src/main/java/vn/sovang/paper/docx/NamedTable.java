package vn.sovang.paper.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Measures;

/// The table styles people see in Word's list.
enum NamedTable {
    /// lines around all cells
    RULED("BangKe", "Bảng kẻ", Measures.CELL_SIDE, Measures.CELL_ABOVE, true),
    /// no lines, the same room in the cells
    PLAIN("BangKhongKe", "Bảng không kẻ", Measures.CELL_SIDE, Measures.CELL_ABOVE, false),
    /// no lines and no room: letterhead, signatures
    COLUMNS("CotSongSong", "Cột song song", 0, 0, false);

    private static final List<String> EDGES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final String id;
    private final String label;
    private final double side;
    private final double above;
    private final boolean ruled;

    NamedTable(String id, String label, double side, double above, boolean ruled) {
        this.id = id;
        this.label = label;
        this.side = side;
        this.above = above;
        this.ruled = ruled;
    }

    /// What the file calls it.
    String id() {
        return id;
    }

    /// The style as text: POI's short list of schema types lacks that of a table style.
    String xml() {
        long twipsAbove = Twips.ofPt(above);
        // A row in Word is higher by the line above it; ours are not.
        long twipsBelow = Twips.ofPt(ruled ? above - Style.LINE : above);
        // LibreOffice takes the line from the room beside the text: a word that just fits here would break there.
        long twipsSide = Twips.ofPt(ruled ? side - Style.LINE : side);
        StringBuilder out = new StringBuilder("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + id + "\">"
                + "<w:name w:val=\"" + label + "\"/><w:qFormat/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
        if (ruled) {
            out.append("<w:tblBorders>");
            for (String edge : EDGES) {
                out.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(edge));
            }
            out.append("</w:tblBorders>");
        }
        out.append("<w:tblCellMar>");
        for (Map.Entry<String, Long> room : List.of(
                Map.entry("top", twipsAbove),
                Map.entry("left", twipsSide),
                Map.entry("bottom", twipsBelow),
                Map.entry("right", twipsSide))) {
            out.append("<w:%s w:w=\"%d\" w:type=\"dxa\"/>".formatted(room.getKey(), room.getValue()));
        }
        return out.append("</w:tblCellMar></w:tblPr></w:style>").toString();
    }

    /// Begins a table of this style.
    ///
    /// @param edges of the columns, pt
    void begin(CTTbl table, double[] edges) {
        CTTblPr shape = table.addNewTblPr();
        shape.addNewTblStyle().setVal(id);
        width(shape.addNewTblW(), Twips.ofPt(edges[edges.length - 1]));
        shape.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int i = 1; i < edges.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(between(edges, i - 1, i)));
        }
    }

    /// Twips between two edges; the sum of all is the whole width, whatever the rounding.
    static long between(double[] edges, int from, int to) {
        return Twips.ofPt(edges[to]) - Twips.ofPt(edges[from]);
    }

    static void width(CTTblWidth to, long twips) {
        to.setType(STTblWidth.DXA);
        to.setW(BigInteger.valueOf(twips));
    }
}
