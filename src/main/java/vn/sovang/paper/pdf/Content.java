package vn.sovang.paper.pdf;

import java.nio.charset.StandardCharsets;

/// Operators of one page's content. Coordinates are the page's own: from the top left corner, down.
final class Content {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder out = new StringBuilder(4096);
    private final double pageHeight;

    Content(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    void beginArtifact() {
        out.append("/Artifact BMC\n");
    }

    void beginElement(String tag, int mark) {
        out.append('/').append(tag).append(" <</MCID ").append(mark).append(">> BDC\n");
    }

    void end() {
        out.append("EMC\n");
    }

    void beginText(String font, double size, double x, double baseline) {
        out.append("BT /").append(font).append(' ');
        number(size);
        out.append("Tf 1 0 0 1 ");
        number(x);
        number(pageHeight - baseline);
        out.append("Tm [<");
    }

    void glyph(int code) {
        hex(out, code);
    }

    /// Four hexadecimal figures.
    static void hex(StringBuilder out, int value) {
        out.append(HEX[value >> 12 & 15])
                .append(HEX[value >> 8 & 15])
                .append(HEX[value >> 4 & 15])
                .append(HEX[value & 15]);
    }

    /// Moves the pen on by thousandths of the letter size.
    void gap(double thousandths) {
        out.append(">");
        number(-thousandths);
        out.append("<");
    }

    void endText() {
        out.append(">] TJ ET\n");
    }

    void line(double x1, double y1, double x2, double y2, double thickness) {
        number(thickness);
        out.append("w ");
        number(x1);
        number(pageHeight - y1);
        out.append("m ");
        number(x2);
        number(pageHeight - y2);
        out.append("l S\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// Three decimals are finer than any printer.
    private void number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        out.append(' ');
    }
}
