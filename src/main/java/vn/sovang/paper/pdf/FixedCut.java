package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// One face cut down to the letters of the code page, a simple font of PDF whose codes are its glyphs' numbers. Cut and
/// deflated once per process, which is most of the time of a small paper; may be shared by threads.
final class FixedCut {
    private final FontFile font;
    private final double[] advances = new double[CodePage.SIZE];
    private final boolean[] drawn = new boolean[CodePage.SIZE];
    private @Nullable Streams streams;

    FixedCut(FontFile font) {
        this.font = font;
        for (int code = 1; code < CodePage.SIZE; code++) {
            int glyph = glyph(code);
            drawn[code] = glyph != 0;
            advances[code] = font.advance(glyph);
        }
    }

    /// What a file embeds.
    ///
    /// @param name of the font in PDF, with the slash
    /// @param program deflated TrueType file
    /// @param length of the program before deflating
    /// @param toUnicode deflated
    /// @param entries the font's dictionary entries that need no reference
    record Streams(String name, byte[] program, int length, byte[] toUnicode, byte[] entries) {}

    private int glyph(int code) {
        char letter = CodePage.letter(code);
        return letter == 0 ? 0 : font.glyph(letter);
    }

    FontFile font() {
        return font;
    }

    /// The code of a letter, 0 when the code page or the font lacks it.
    int code(int letter) {
        int code = CodePage.code(letter);
        return drawn[code] ? code : 0;
    }

    /// Width of a code, em.
    double advance(int code) {
        return advances[code];
    }

    /// Made at the first call.
    synchronized Streams streams() {
        Streams known = streams;
        if (known == null) {
            FontProgram program = new FontProgram(font);
            for (int code = 1; code < CodePage.SIZE; code++) {
                // Numbers below the first code stay empty.
                if (drawn[code]) {
                    program.add(glyph(code));
                } else {
                    program.addEmpty();
                }
            }
            byte[] bytes = program.bytes(map());
            // Six letters before the name mark a font that is not whole; each part of a font has its own.
            String name = "/SOVANG+" + font.name();
            known = new Streams(name, Flate.smallest(bytes), bytes.length, Flate.smallest(toUnicode()), entries());
            streams = known;
        }
        return known;
    }

    /// Table cmap with one map of format 4, the only one a symbolic font may have in PDF/A-2 (ISO 19005-2, 6.2.11.6):
    /// the codes, from F000 up as symbols stand, are the numbers of the glyphs.
    private static byte[] map() {
        ByteBuffer map = ByteBuffer.allocate(12 + 32);
        map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 0);
        map.putInt(12);
        map.putShort((short) 4).putShort((short) 32).putShort((short) 0);
        // Two segments, the last of which ends the list.
        map.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0);
        map.putShort((short) 0xF0FF).putShort((short) 0xFFFF).putShort((short) 0);
        map.putShort((short) 0xF000).putShort((short) 0xFFFF);
        map.putShort((short) 0x1000).putShort((short) 1);
        map.putShort((short) 0).putShort((short) 0);
        return map.array();
    }

    private byte[] entries() {
        PdfBytes out = new PdfBytes(2048);
        out.ascii("/FirstChar 32/LastChar 255/Widths[");
        for (int code = CodePage.FIRST; code < CodePage.SIZE; code++) {
            out.number(drawn[code] ? (int) Math.round(advances[code] * 1000) : 0);
            out.put(code + 1 < CodePage.SIZE ? ' ' : ']');
        }
        return out.toBytes();
    }

    private byte[] toUnicode() {
        ToUnicode map = new ToUnicode(1);
        for (int code = 1; code < CodePage.SIZE; code++) {
            if (drawn[code]) {
                map.add(code, CodePage.letter(code));
            }
        }
        return map.bytes();
    }
}
