package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/// One face cut down to the letters of Vietnamese papers, compressed and ready to be copied into files. Cutting and
/// compressing takes far longer than painting a page, and the letters are the same in every paper, so it is done once
/// per process.
///
/// @param glyphs glyph of each letter; 0 where the letter was left out
/// @param widths of all glyphs, thousandths of the letter size
/// @param bytes the font program, deflated
/// @param length of the font program before, bytes
/// @param toUnicode letters of the glyphs, as a CMap, deflated
record FontProgram(char[] glyphs, int[] widths, byte[] bytes, int length, byte[] toUnicode) {
    private static final String VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư" + "₫–—‘’“”•…×²³°§‰≤≥";
    private static final char FIRST_TONED = '\u1EA0';
    private static final char LAST_TONED = '\u1EF9';
    private static final int TABLE = 0x2300;
    /// What a reader needs to draw glyphs by number.
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    /// Most entries a `bfchar` section may hold.
    private static final int SECTION = 100;

    /// The glyph of a letter, 0 when it is not among the letters cut.
    int glyph(int codePoint) {
        return codePoint < TABLE ? glyphs[codePoint] : 0;
    }

    static FontProgram cut(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        TreeMap<Integer, Integer> oldGlyphs = new TreeMap<>();
        letters().forEach(letter -> {
            int glyph = lookup.getGlyphId(letter);
            if (glyph != 0) {
                subsetter.add(letter);
                oldGlyphs.put(letter, glyph);
            }
        });
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        subsetter.writeToStream(program);
        Map<Integer, Integer> renumbered = subsetter.getGIDMap();
        Map<Integer, Integer> newGlyphs = new TreeMap<>();
        int[] widths = new int[renumbered.size()];
        for (Map.Entry<Integer, Integer> entry : renumbered.entrySet()) {
            newGlyphs.put(entry.getValue(), entry.getKey());
            widths[entry.getKey()] = Math.round(font.getAdvanceWidth(entry.getValue()) * 1000f / font.getUnitsPerEm());
        }
        char[] glyphs = new char[TABLE];
        for (Map.Entry<Integer, Integer> entry : oldGlyphs.entrySet()) {
            Integer glyph = newGlyphs.get(entry.getValue());
            if (glyph == null) {
                throw new IllegalStateException("glyph lost while cutting: " + entry.getKey());
            }
            glyphs[entry.getKey()] = (char) glyph.intValue();
        }
        return new FontProgram(glyphs, widths, deflated(program.toByteArray()), program.size(), deflated(cmap(glyphs)));
    }

    private static java.util.stream.IntStream letters() {
        return java.util.stream.IntStream.concat(
                java.util.stream.IntStream.rangeClosed(' ', '~'),
                java.util.stream.IntStream.concat(
                        VIETNAMESE.chars(), java.util.stream.IntStream.rangeClosed(FIRST_TONED, LAST_TONED)));
    }

    private static byte[] cmap(char[] glyphs) {
        StringBuilder out = new StringBuilder(8192);
        out.append("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> letters = java.util.stream.IntStream.range(0, glyphs.length)
                .filter(letter -> glyphs[letter] != 0)
                .boxed()
                .toList();
        for (int start = 0; start < letters.size(); start += SECTION) {
            List<Integer> section = letters.subList(start, Math.min(start + SECTION, letters.size()));
            out.append(section.size()).append(" beginbfchar\n");
            section.forEach(letter -> out.append(String.format("<%04X> <%04X>%n", (int) glyphs[letter], letter)));
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
            to.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
