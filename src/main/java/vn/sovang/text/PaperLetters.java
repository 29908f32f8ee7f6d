package vn.sovang.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Chữ in được: the letters that the shipped typeface of the papers has in all its faces. Any other letter is printed
/// in
/// a typeface of this PC if one has it, and else not at all, so it is told where it enters.
public final class PaperLetters {
    /// First and last of each stretch, as the font's own table says (a test compares).
    private static final String STRETCHES = """
            20-7E A0-36F 374-375 37A-37E 384-38A 38C-38C 38E-3A1 3A3-3CE 3D0-513 51A-51D 591-5C7 5D0-5EA 5F0-5F4 \
            1D00-1DCA 1DFE-1E9B 1E9E-1E9E 1EA0-1EF9 1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59-1F59 \
            1F5B-1F5B 1F5D-1F5D 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE \
            2000-2010 2012-2022 2026-2026 202A-2030 2032-2034 2039-203A 203C-203C 203E-203E 2044-2044 205E-205E \
            206A-206F 2074-2075 2077-2078 207F-207F 2090-2094 20A0-20B5 20BF-20BF 20F0-20F0 2105-2105 2113-2113 \
            2116-2117 2122-2122 2126-2126 212E-212E 214D-214E 2153-2154 215B-215E 2184-2184 2190-2195 21A8-21A8 \
            2202-2202 2206-2206 220F-220F 2211-2212 2215-2215 2219-221A 221E-221F 2229-2229 222B-222B 2248-2248 \
            2260-2262 2264-2265 2302-2302 2310-2310 2320-2321 2500-2500 2502-2502 250C-250C 2510-2510 2514-2514 \
            2518-2518 251C-251C 2524-2524 252C-252C 2534-2534 253C-253C 2550-256C 2580-2580 2584-2584 2588-2588 \
            258C-258C 2590-2593 25A0-25A1 25AA-25AC 25B2-25B2 25BA-25BA 25BC-25BC 25C4-25C4 25CA-25CC 25CF-25CF \
            25D8-25D9 25E6-25E6 263A-263C 2640-2640 2642-2642 2660-2660 2663-2663 2665-2666 2669-266C 266F-266F \
            2C60-2C6D 2C71-2C77 2E17-2E17 A717-A721 A788-A78C F004-F004 FB01-FB02 FB1D-FB36 FB38-FB3C FB3E-FB3E \
            FB40-FB41 FB43-FB44 FB46-FB4F FE20-FE23 FFFC-FFFC""";

    private static final BitSet LETTERS = letters();
    /// From here on the common letters no longer stand without a gap.
    private static final int COMMON = 0x370;

    private PaperLetters() {}

    /// Whether the papers' typeface has the letter. Blanks, line breaks and what no paper shows count as there.
    public static boolean has(int codePoint) {
        return codePoint < COMMON
                || LETTERS.get(codePoint)
                || Unseen.is(codePoint)
                || Character.isWhitespace(codePoint)
                || codePoint == '\u2011';
    }

    /// The letters of a text that it lacks, each once.
    public static List<Integer> missing(String text) {
        return text.codePoints()
                .filter(codePoint -> !has(codePoint))
                .distinct()
                .boxed()
                .toList();
    }

    /// The letter in quotation marks with its number, for letters that a screen's font cannot show either.
    public static String named(int codePoint) {
        return String.format(Locale.ROOT, "“%s” (U+%04X)", Character.toString(codePoint), codePoint);
    }

    private static BitSet letters() {
        BitSet letters = new BitSet();
        for (String stretch : STRETCHES.split(" ")) {
            int dash = stretch.indexOf('-');
            letters.set(
                    Integer.parseInt(stretch, 0, dash, 16),
                    Integer.parseInt(stretch, dash + 1, stretch.length(), 16) + 1);
        }
        return letters;
    }
}
