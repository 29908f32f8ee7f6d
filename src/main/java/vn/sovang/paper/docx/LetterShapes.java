package vn.sovang.paper.docx;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.sovang.paper.FontFace;

/// Outlines of Liberation Serif's letters, which has the measures of Times New Roman.
final class LetterShapes {
    private final Map<FontFace, TrueTypeFont> fonts = new EnumMap<>(FontFace.class);

    /// A text on one line from 0 to the right, 1 em high, upwards.
    Path2D outline(FontFace face, String text) {
        TrueTypeFont font = fonts.computeIfAbsent(face, LetterShapes::read);
        try {
            CmapLookup letters = font.getUnicodeCmapLookup();
            double em = 1.0 / font.getUnitsPerEm();
            Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double x = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    GeneralPath path = data.getPath();
                    AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(em, em);
                    outline.append(path.getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(glyph) * em;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static TrueTypeFont read(FontFace face) {
        String path = face.shippedFile();
        try (InputStream in = LetterShapes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + path);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
