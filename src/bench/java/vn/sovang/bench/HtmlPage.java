package vn.sovang.bench;

import java.util.List;
import vn.sovang.paper.FontFace;

/// A paper as XHTML with the measures of Decree 30/2020 in CSS.
final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="vi-VN"><head><title>%s</title>
            <meta name="subject" content="%1$s"/><meta name="description" content="%1$s"/>
            <style>
            @page { size: A4; margin: 20mm 15mm 20mm 30mm;
              @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 14pt } }
            @page :first { @top-center { content: none } }
            body { font-family: 'Liberation Serif'; font-size: 14pt; line-height: 1.15; margin: 0 }
            p { margin: 0 } .l { text-align: center }
            .b { text-align: justify; text-indent: 12.7mm; margin-bottom: 6pt }
            .BOLD { font-weight: bold } .ITALIC { font-style: italic }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            .g td, .g th { border: 0.5pt solid black; padding: 2pt 4pt; font-size: 12pt; vertical-align: top }
            tr, .h { page-break-inside: avoid } .h td { padding: 0; vertical-align: top }
            </style></head><body>
            """;

    private final StringBuilder out = new StringBuilder(1 << 14);

    private HtmlPage() {}

    static String of(Dossier.Paper paper) {
        HtmlPage page = new HtmlPage();
        page.out.append(HEAD.formatted(paper.title()));
        paper.pieces().forEach(page::add);
        return page.out.append("</body></html>").toString();
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Line line -> add(line);
            case Piece.Body body -> paragraph("b " + body.face(), "", body.text());
            case Piece.Halves halves -> {
                out.append("<table class=\"h\"><tr><td style=\"width:")
                        .append(Math.round(halves.share() * 100))
                        .append("%\">");
                halves.left().forEach(this::add);
                out.append("</td><td>");
                halves.right().forEach(this::add);
                out.append("</td></tr></table>");
            }
            case Piece.Grid grid -> add(grid);
        }
    }

    private void add(Piece.Line line) {
        if (line.blank()) {
            out.append("<div style=\"height:").append(line.size()).append("pt\"></div>");
        } else {
            paragraph("l " + line.face(), "font-size:" + line.size() + "pt", line.text());
        }
    }

    private void add(Piece.Grid grid) {
        out.append("<table class=\"g\"><thead><tr>");
        for (int column = 0; column < grid.header().size(); column++) {
            out.append("<th style=\"width:")
                    .append(100.0 * grid.weights().get(column) / grid.totalWeight())
                    .append("%\">");
            text(grid.header().get(column));
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<String> row : grid.rows()) {
            out.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                out.append(grid.centred(column) ? "<td style=\"text-align:center\">" : "<td>");
                text(row.get(column));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void paragraph(String kind, String style, String text) {
        out.append("<p class=\"").append(kind.replace(FontFace.REGULAR.toString(), ""));
        out.append("\" style=\"").append(style).append("\">");
        text(text);
        out.append("</p>");
    }

    private void text(String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
