package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A TrueType font file: only what measuring, cutting and embedding need, so that starting does not wait for tables
/// nobody asks for. May be shared by threads.
final class FontFile {
    private static final int TRUE_TYPE = 0x00010000;
    /// "true"
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    /// "ttcf"
    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT_NAME = 6;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final LetterMap letters;
    private final int metricCount;
    private final double[] advances;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final boolean longOffsets;
    private final AtomicReferenceArray<byte[]> outlines;

    /// @param file a TrueType file, or a collection of which the first font is taken
    /// @throws RuntimeException when it is damaged or no such file
    FontFile(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        int start = bytes.getInt(0) == COLLECTION ? bytes.getInt(12) : 0;
        int kind = bytes.getInt(start);
        if (kind != TRUE_TYPE && kind != TRUE_TYPE_OF_APPLE) {
            throw new IllegalArgumentException(String.format("not a TrueType font: %08X", kind));
        }
        int count = unsigned(start + 4);
        for (int i = 0; i < count; i++) {
            int entry = start + 12 + 16 * i;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, bytes.getInt(entry + 8));
        }
        int glyphCount = unsigned(table("maxp") + 4);
        metricCount = unsigned(table("hhea") + 34);
        longOffsets = signed(table("head") + 50) == 1;
        outlines = new AtomicReferenceArray<>(glyphCount);
        unitsPerEm = unsigned(table("head") + 18);
        ascent = em(signed(table("hhea") + 4));
        descent = em(-signed(table("hhea") + 6));
        lineGap = em(signed(table("hhea") + 8));
        advances = new double[glyphCount];
        int metrics = table("hmtx");
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            advances[glyph] = em(unsigned(metrics + 4 * Math.min(glyph, metricCount - 1)));
        }
        letters = new LetterMap(bytes, table("cmap"));
    }

    /// The glyph of a letter, 0 when there is none.
    int glyph(int codePoint) {
        return letters.glyph(codePoint);
    }

    /// Whether its makers let a part of it be embedded in a document (OpenType, table OS/2, fsType): not "restricted
    /// licence" alone, not "no subsetting", not "bitmaps only".
    boolean mayBeEmbedded() {
        int rights = unsigned(table("OS/2") + 8);
        return (rights & 0x000E) != 0x0002 && (rights & 0x0300) == 0;
    }

    /// Reads what printing will ask for, so that a damaged file fails at once.
    ///
    /// @throws RuntimeException when the file is damaged
    void check() {
        name();
        isBold();
        capHeight();
        slant();
        copy("maxp", 32);
        for (int glyph = 0; glyph < advances.length; glyph++) {
            readOutline(glyph);
        }
    }

    /// Its name in PDF; empty when it has none.
    String name() {
        int names = table("name");
        int texts = names + unsigned(names + 4);
        for (int i = 0; i < unsigned(names + 2); i++) {
            int entry = names + 6 + 12 * i;
            if (unsigned(entry) == 3 && unsigned(entry + 6) == POSTSCRIPT_NAME) {
                byte[] text = new byte[unsigned(entry + 8)];
                bytes.get(texts + unsigned(entry + 10), text);
                return new String(text, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "";
    }

    /// Whether it is bold.
    boolean isBold() {
        return unsigned(table("OS/2") + 4) >= 600;
    }

    /// Whether its letters have serifs (OpenType, table OS/2, panose).
    boolean hasSerifs() {
        int serif = bytes.get(table("OS/2") + 33);
        return serif >= 2 && serif <= 10;
    }

    /// Width of a glyph, em.
    double advance(int glyph) {
        return advances[glyph];
    }

    /// Advance and left side bearing as they stand in the file.
    int metric(int glyph) {
        return metric(glyph, 0) << 16 | leftBearing(glyph);
    }

    /// Ascent, em.
    double ascent() {
        return ascent;
    }

    /// Descent, em, positive.
    double descent() {
        return descent;
    }

    /// Gap between lines, em.
    double lineGap() {
        return lineGap;
    }

    /// One of the box around all glyphs' edges, em: left, bottom, right, top.
    double edge(int index) {
        return em(signed(table("head") + 36 + 2 * index));
    }

    /// Height of capitals, em.
    double capHeight() {
        return em(signed(table("OS/2") + 88));
    }

    /// Degrees, negative leans right.
    double slant() {
        return bytes.getInt(table("post") + 4) / 65536.0;
    }

    /// A table as it stands in the file.
    byte[] copy(String tag, int length) {
        byte[] copy = new byte[length];
        bytes.get(table(tag), copy);
        return copy;
    }

    /// A glyph's outline without its hints, which screens of today do without and which are half of the file; empty for
    /// blanks.
    byte[] outline(int glyph) {
        byte[] known = outlines.get(glyph);
        if (known != null) {
            return known;
        }
        byte[] outline = readOutline(glyph);
        outlines.set(glyph, outline);
        return outline;
    }

    private byte[] readOutline(int glyph) {
        int start = offset(glyph);
        byte[] hinted = new byte[offset(glyph + 1) - start];
        bytes.get(table("glyf") + start, hinted);
        return GlyphOutline.withoutHints(hinted);
    }

    private int offset(int glyph) {
        int loca = table("loca");
        return longOffsets ? bytes.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int metric(int glyph, int at) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metricCount - 1) + at);
    }

    private int leftBearing(int glyph) {
        return glyph < metricCount
                ? metric(glyph, 2)
                : unsigned(table("hmtx") + 4 * metricCount + 2 * (glyph - metricCount));
    }

    private double em(int units) {
        return units / unitsPerEm;
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("font without table " + tag);
        }
        return offset;
    }

    private int unsigned(int at) {
        return bytes.getChar(at);
    }

    private int signed(int at) {
        return bytes.getShort(at);
    }
}
