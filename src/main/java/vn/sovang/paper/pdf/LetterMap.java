package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Which glyph draws a letter: the Unicode map of a font (table cmap, formats 4 and 12).
final class LetterMap {
    /// Letters of Unicode's first plane.
    private static final int PLANE = 0x10000;

    private final ByteBuffer bytes;
    private final char[] glyphs = new char[PLANE];
    /// Stretches of letters above the first plane: first, last, glyph of the first.
    private int[][] above = {};

    /// @param cmap where the table begins
    /// @throws IllegalArgumentException when the font has no Unicode map
    LetterMap(ByteBuffer bytes, int cmap) {
        this.bytes = bytes;
        int plane = 0;
        int whole = 0;
        for (int i = 0; i < bytes.getChar(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int map = cmap + bytes.getInt(entry + 4);
            int encoding = bytes.getInt(entry);
            if (encoding == 0x0003_0001 && bytes.getChar(map) == 4) {
                plane = map;
            } else if (encoding == 0x0003_000A && bytes.getChar(map) == 12) {
                whole = map;
            }
        }
        if (plane == 0 && whole == 0) {
            throw new IllegalArgumentException("font without a Unicode map");
        }
        if (plane != 0) {
            readSegments(plane);
        }
        if (whole != 0) {
            readGroups(whole);
        }
    }

    /// The glyph of a letter, 0 when there is none.
    int glyph(int codePoint) {
        if (codePoint < PLANE) {
            return glyphs[codePoint];
        }
        for (int[] group : above) {
            if (codePoint <= group[1]) {
                return codePoint < group[0] ? 0 : group[2] + codePoint - group[0];
            }
        }
        return 0;
    }

    private void readSegments(int map) {
        int twice = bytes.getChar(map + 6);
        int ends = map + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int ranges = deltas + twice;
        for (int segment = 0; segment < twice; segment += 2) {
            int range = bytes.getChar(ranges + segment);
            int delta = bytes.getChar(deltas + segment);
            int start = bytes.getChar(starts + segment);
            int end = Math.min(bytes.getChar(ends + segment), PLANE - 2);
            for (int letter = start; letter <= end; letter++) {
                int glyph = range == 0 ? letter : bytes.getChar(ranges + segment + range + 2 * (letter - start));
                glyphs[letter] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private void readGroups(int map) {
        int count = bytes.getInt(map + 12);
        int[][] groups = new int[count][];
        int rare = 0;
        for (int i = 0; i < count; i++) {
            int group = map + 16 + 12 * i;
            int first = bytes.getInt(group);
            int last = bytes.getInt(group + 4);
            int glyph = bytes.getInt(group + 8);
            for (int letter = first; letter <= Math.min(last, PLANE - 1); letter++) {
                glyphs[letter] = (char) (glyph + letter - first);
            }
            if (last >= PLANE) {
                groups[rare++] = new int[] {first, last, glyph};
            }
        }
        above = Arrays.copyOf(groups, rare);
    }
}
