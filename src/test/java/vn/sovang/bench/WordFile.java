package vn.sovang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Style;

/// A paper as the plainest Word document that LibreOffice reads: what a mail merge leaves to be converted. Writing it
/// is
/// no part of what is measured.
final class WordFile {
    private static final int TWIPS = 20;
    /// Room at the sides of a cell as in the other ways; Word's own would break short words.
    private static final String CELL_ROOM =
            "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>";
    private static final double TEXT_WIDTH = 165 * Style.PT_PER_MM;
    private static final String NUMBERED_HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + NUMBERED_HEADER
                    + "\"";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder out = new StringBuilder(1 << 15);

    private WordFile() {}

    static void write(Dossier.Paper paper, Path file) throws IOException {
        WordFile word = new WordFile();
        paper.pieces().forEach(word::add);
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + PART
                            + "document.main+xml\"/>"
                            + "<Override PartName=\"/word/header.xml\" ContentType=\"" + PART
                            + "header+xml\"/></Types>");
            entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            entry(zip, "word/_rels/document.xml.rels", relation("header", "header.xml"));
            entry(
                    zip,
                    "word/header.xml",
                    "<w:hdr" + NAMESPACES
                            + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\"PAGE\">"
                            + run("2", FontFace.REGULAR, Style.PAGE_NUMBER) + "</w:fldSimple></w:p></w:hdr>");
            entry(zip, "word/document.xml", word.document());
        }
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\"" + NUMBERED_HEADER + '/' + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private String document() {
        return "<w:document" + NAMESPACES + "><w:body>" + out
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:titlePg/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\""
                + " w:right=\"850\" w:header=\"567\" w:footer=\"567\"/></w:sectPr></w:body></w:document>";
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Line line -> add(line);
            case Piece.Body body ->
                paragraph(
                        "<w:spacing w:after=\"120\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
                        run(body.text(), body.face(), Dossier.BODY));
            case Piece.Halves halves -> {
                int left = twips(TEXT_WIDTH * halves.share());
                int right = twips(TEXT_WIDTH * (1 - halves.share()));
                out.append("<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tr><w:trPr><w:cantSplit/>"
                        + "</w:trPr>");
                half(left, halves.left());
                half(right, halves.right());
                out.append("</w:tr></w:tbl>");
            }
            case Piece.Grid grid -> add(grid);
        }
    }

    private void half(int width, List<Piece.Line> lines) {
        out.append("<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"").append(width).append("\"/></w:tcPr>");
        lines.forEach(this::add);
        out.append("</w:tc>");
    }

    private void add(Piece.Line line) {
        if (line.blank()) {
            paragraph("<w:spacing w:lineRule=\"exact\" w:line=\"" + twips(line.size()) + "\"/>", "");
        } else {
            paragraph("<w:jc w:val=\"center\"/>", run(line.text(), line.face(), line.size()));
        }
    }

    private void add(Piece.Grid grid) {
        out.append("<w:tbl><w:tblPr><w:tblBorders>");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        out.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>" + CELL_ROOM + "</w:tblPr>");
        row(grid, grid.header(), FontFace.BOLD);
        grid.rows().forEach(row -> row(grid, row, FontFace.REGULAR));
        out.append("</w:tbl>");
    }

    private void row(Piece.Grid grid, List<String> texts, FontFace face) {
        boolean heading = face == FontFace.BOLD;
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(heading ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int column = 0; column < texts.size(); column++) {
            int width = twips(TEXT_WIDTH * grid.weights().get(column) / grid.totalWeight());
            out.append("<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"")
                    .append(width)
                    .append("\"/></w:tcPr>");
            boolean centred = heading || grid.centred(column);
            paragraph(centred ? "<w:jc w:val=\"center\"/>" : "", run(texts.get(column), face, Piece.Grid.SIZE));
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    private void paragraph(String shape, String runs) {
        out.append("<w:p><w:pPr>").append(shape).append("</w:pPr>").append(runs).append("</w:p>");
    }

    private static String run(String text, FontFace face, double size) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\""
                + " w:cs=\"Liberation Serif\"/>" + (face == FontFace.BOLD ? "<w:b/>" : "")
                + (face == FontFace.ITALIC ? "<w:i/>" : "") + "<w:sz w:val=\"" + Math.round(2 * size)
                + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;")
                + "</w:t></w:r>";
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS);
    }
}
