package vn.sovang.paper.pdf;

import vn.sovang.paper.Fill;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Placed;

/// Operators of one page's content. Coordinates are the page's own: from the top left corner, down. What stays as it
/// was (font, spacing) is not said again.
final class Content {
    private final PdfBytes out = new PdfBytes(8192);
    private final double pageHeight;
    private boolean inText;
    /// Where the open text began its last line, thousandths of a point.
    private long lineX;
    private long lineY;
    private String font = "";
    private double size;
    private long wordSpace;
    private double thickness;

    Content(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    double pageHeight() {
        return pageHeight;
    }

    void beginArtifact() {
        out.ascii("/Artifact BMC\n");
    }

    void beginElement(String tag, int mark) {
        out.put('/').ascii(tag).ascii("<</MCID ").number(mark).ascii(">>BDC\n");
    }

    void end() {
        endText();
        out.ascii("EMC\n");
    }

    /// Letters of one byte each.
    ///
    /// @param space pt added to each code 32
    void text(String name, double letterSize, double x, double baseline, double space, byte[] codes, int count) {
        beginLine(name, letterSize, x, baseline);
        long spacing = Math.round(space * 1000);
        if (spacing != wordSpace) {
            out.thousandths(spacing).ascii(" Tw ");
            wordSpace = spacing;
        }
        out.put('(');
        for (int i = 0; i < count; i++) {
            byte code = codes[i];
            if (code == '(' || code == ')' || code == '\\') {
                out.put('\\');
            }
            out.put(code);
        }
        out.ascii(")Tj\n");
    }

    /// One letter of two bytes.
    void glyph(String name, double letterSize, double x, double baseline, int code) {
        beginLine(name, letterSize, x, baseline);
        out.put('<').hex(code).ascii(">Tj\n");
    }

    private void beginLine(String name, double letterSize, double x, double baseline) {
        if (!inText) {
            out.ascii("BT ");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        if (!name.equals(font) || letterSize != size) {
            out.put('/').ascii(name).put(' ').length(letterSize).ascii(" Tf ");
            font = name;
            size = letterSize;
        }
        long newX = Math.round(x * 1000);
        long newY = Math.round((pageHeight - baseline) * 1000);
        out.thousandths(newX - lineX).put(' ').thousandths(newY - lineY).ascii(" Td ");
        lineX = newX;
        lineY = newY;
    }

    private void endText() {
        if (inText) {
            out.ascii("ET\n");
            inText = false;
        }
    }

    void line(double x1, double y1, double x2, double y2, double width) {
        endText();
        if (width != thickness) {
            out.length(width).ascii(" w ");
            thickness = width;
        }
        stroke(x1, y1, x2, y2);
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        out.length(x1).put(' ').length(pageHeight - y1).ascii(" m ");
        out.length(x2).put(' ').length(pageHeight - y2).ascii(" l S\n");
    }

    /// A filled bar. Pen and colour are as before once it is drawn.
    void bar(Placed.Bar bar) {
        endText();
        boolean grey = bar.fill() == Fill.GREY;
        out.ascii("q ")
                .length(grey ? Fill.SHADE : 1)
                .ascii(" g ")
                .length(Style.LINE)
                .ascii(" w\n");
        for (Placed.Line line : bar.hatch()) {
            stroke(line.x1(), line.y1(), line.x2(), line.y2());
        }
        out.length(bar.x()).put(' ').length(pageHeight - bar.y() - bar.height()).put(' ');
        out.length(bar.width()).put(' ').length(bar.height()).ascii(" re ");
        out.ascii(bar.fill() == Fill.HATCHED || bar.fill() == Fill.CROSSED ? "S Q\n" : "B Q\n");
    }

    PdfBytes bytes() {
        return out;
    }
}
