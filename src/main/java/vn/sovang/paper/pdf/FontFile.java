package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A TrueType font file: only what measuring, cutting and embedding need, so that starting does not wait for tables
/// nobody asks for. May be shared by threads.
final class FontFile {
    private static final int LETTERS = 0x10000;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final char[] glyphs = new char[LETTERS];
    private final int metricCount;
    private final double[] advances;
    private final boolean longOffsets;
    private final AtomicReferenceArray<byte[]> outlines;

    FontFile(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, bytes.getInt(entry + 8));
        }
        int glyphCount = unsigned(table("maxp") + 4);
        metricCount = unsigned(table("hhea") + 34);
        longOffsets = signed(table("head") + 50) == 1;
        outlines = new AtomicReferenceArray<>(glyphCount);
        advances = new double[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            advances[glyph] = em(metric(glyph, 0));
        }
        readLetters();
    }

    /// The glyph of a letter, 0 when there is none. Only letters of Unicode's first plane are read.
    int glyph(int codePoint) {
        return codePoint < LETTERS ? glyphs[codePoint] : 0;
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
        return em(signed(table("hhea") + 4));
    }

    /// Descent, em, positive.
    double descent() {
        return em(-signed(table("hhea") + 6));
    }

    /// Gap between lines, em.
    double lineGap() {
        return em(signed(table("hhea") + 8));
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
        int start = offset(glyph);
        byte[] hinted = new byte[offset(glyph + 1) - start];
        bytes.get(table("glyf") + start, hinted);
        byte[] outline = Outline.withoutHints(hinted);
        outlines.set(glyph, outline);
        return outline;
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

    /// Reads the Unicode map (format 4, platform Windows).
    private void readLetters() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int map = cmap + bytes.getInt(entry + 4);
            if (unsigned(entry) == 3 && unsigned(entry + 2) == 1 && unsigned(map) == 4) {
                readSegments(map);
                return;
            }
        }
        throw new IllegalArgumentException("font without a Unicode map");
    }

    private void readSegments(int map) {
        int twice = unsigned(map + 6);
        int ends = map + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int ranges = deltas + twice;
        for (int segment = 0; segment < twice; segment += 2) {
            int range = unsigned(ranges + segment);
            int delta = unsigned(deltas + segment);
            int start = unsigned(starts + segment);
            int end = Math.min(unsigned(ends + segment), LETTERS - 2);
            for (int letter = start; letter <= end; letter++) {
                int glyph = range == 0 ? letter : unsigned(ranges + segment + range + 2 * (letter - start));
                glyphs[letter] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private double em(int units) {
        return (double) units / unsigned(table("head") + 18);
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
