package vn.sovang.paper.pdf;

import vn.sovang.paper.FontFace;
import vn.sovang.paper.layout.Placed;

/// Paints texts in the fonts of one file, letters outside the code page each in a font that has them.
final class TextPainter {
    private final EmbeddedFonts fonts;
    private byte[] codes = new byte[256];

    TextPainter(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    EmbeddedFonts fonts() {
        return fonts;
    }

    void paint(Placed.Text text, Content content) {
        FixedCut face = fonts.face(text.face());
        String letters = text.text();
        if (codes.length < letters.length()) {
            codes = new byte[letters.length()];
        }
        double start = text.x();
        double x = start;
        int count = 0;
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            i += Character.charCount(letter);
            // A blank that never breaks is a plain blank to whoever copies or searches the text.
            int code = letter == '\u00A0' ? ' ' : face.code(letter);
            if (code != 0) {
                codes[count++] = (byte) code;
                x += face.advance(code) * text.size() + (code == ' ' ? text.stretch() : 0);
                continue;
            }
            flush(text, start, count, content);
            FontCut other = fonts.other(text.face(), letter);
            int glyph = other.code(letter);
            content.glyph(other.name(), text.size(), x, text.baseline(), glyph);
            x += other.advance(glyph) * text.size();
            start = x;
            count = 0;
        }
        flush(text, start, count, content);
    }

    private void flush(Placed.Text text, double x, int count, Content content) {
        if (count > 0) {
            FontFace face = text.face();
            String name = EmbeddedFonts.name(face);
            content.text(name, text.size(), x, text.baseline(), text.stretch(), codes, count);
        }
    }
}
