package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The bytes of a glyph in a TrueType font: points, or references to other glyphs (a letter and its marks).
final class GlyphOutline {
    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int HINTS = 0x0100;

    private GlyphOutline() {}

    /// The glyph without its instructions.
    static byte[] withoutHints(byte[] glyph) {
        if (glyph.length == 0) {
            return glyph;
        }
        ByteBuffer in = ByteBuffer.wrap(glyph);
        int contours = in.getShort(0);
        if (contours < 0) {
            return composite(glyph.clone(), IntUnaryOperator.identity());
        }
        if (contours == 0) {
            return new byte[0];
        }
        int length = HEADER + 2 * contours;
        int points = length + 2 + in.getChar(length);
        byte[] out = Arrays.copyOf(glyph, length + 2 + glyph.length - points);
        out[length] = 0;
        out[length + 1] = 0;
        System.arraycopy(glyph, points, out, length + 2, glyph.length - points);
        return out;
    }

    static boolean isComposite(byte[] glyph) {
        return glyph.length > 0 && glyph[0] < 0;
    }

    /// The same composite with its parts numbered anew.
    static byte[] renumbered(byte[] glyph, IntUnaryOperator numbers) {
        return composite(glyph.clone(), numbers);
    }

    private static byte[] composite(byte[] glyph, IntUnaryOperator numbers) {
        ByteBuffer parts = ByteBuffer.wrap(glyph);
        int at = HEADER;
        int flags;
        do {
            flags = parts.getChar(at);
            parts.putChar(at, (char) (flags & ~HINTS));
            parts.putChar(at + 2, (char) numbers.applyAsInt(parts.getChar(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(glyph, at);
    }
}
