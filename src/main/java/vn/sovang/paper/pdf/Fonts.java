package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.FontMetrics;

/// The four faces of Liberation Serif, which has the measures of Times New Roman and all Vietnamese letters. Parsing
/// takes time: load once per process and share.
public final class Fonts implements FontMetrics {
    /// Below this every width stands in a table.
    private static final int TABLE = 0x2300;

    private final Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);

    private Fonts() {}

    /// The faces from the class path.
    public static Fonts load() {
        Fonts fonts = new Fonts();
        for (FontFace face : FontFace.values()) {
            String path = "/liberation/LiberationSerif-" + fileName(face) + ".ttf";
            try (InputStream in = Fonts.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("font not on the class path: " + path);
                }
                fonts.faces.put(face, Face.parse(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fonts;
    }

    private static String fileName(FontFace face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    TrueTypeFont trueType(FontFace face) {
        return face(face).font;
    }

    @Override
    public double advance(FontFace face, int codePoint) {
        return face(face).advance(codePoint);
    }

    @Override
    public double ascent() {
        return face(FontFace.REGULAR).ascent;
    }

    @Override
    public double descent() {
        return face(FontFace.REGULAR).descent;
    }

    @Override
    public double lineGap() {
        return face(FontFace.REGULAR).lineGap;
    }

    private Face face(FontFace face) {
        Face found = faces.get(face);
        if (found == null) {
            throw new IllegalStateException("face not loaded: " + face);
        }
        return found;
    }

    private record Face(
            TrueTypeFont font,
            CmapLookup letters,
            double[] advances,
            double unitsPerEm,
            double ascent,
            double descent,
            double lineGap) {

        static Face parse(byte[] bytes) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // With ligature substitution on, PDFBox writes text a hundred times slower and loses letters of its text
            // layer.
            font.setEnableGsub(false);
            double em = font.getUnitsPerEm();
            CmapLookup letters = font.getUnicodeCmapLookup();
            double[] advances = new double[TABLE];
            Arrays.fill(advances, Double.NaN);
            for (int letter = ' '; letter < TABLE; letter++) {
                int glyph = letters.getGlyphId(letter);
                if (glyph != 0) {
                    advances[letter] = font.getAdvanceWidth(glyph) / em;
                }
            }
            var header = font.getHorizontalHeader();
            return new Face(
                    font,
                    letters,
                    advances,
                    em,
                    header.getAscender() / em,
                    -header.getDescender() / em,
                    header.getLineGap() / em);
        }

        double advance(int codePoint) {
            if (codePoint < TABLE) {
                return advances[codePoint];
            }
            int glyph = letters.getGlyphId(codePoint);
            try {
                return glyph == 0 ? Double.NaN : font.getAdvanceWidth(glyph) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
