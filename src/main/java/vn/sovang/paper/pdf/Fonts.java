package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.FontMetrics;

/// The four faces of Liberation Serif, which has the measures of Times New Roman and all Vietnamese letters. Load once
/// per process and share, by threads too.
public final class Fonts implements FontMetrics {
    private final FontFile[] files = new FontFile[FontFace.values().length];

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
                fonts.files[face.ordinal()] = new FontFile(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fonts;
    }

    static String fileName(FontFace face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    FontFile file(FontFace face) {
        return files[face.ordinal()];
    }

    @Override
    public double advance(FontFace face, int codePoint) {
        FontFile file = file(face);
        int glyph = file.glyph(codePoint);
        return glyph == 0 ? Double.NaN : file.advance(glyph);
    }

    @Override
    public double ascent() {
        return file(FontFace.REGULAR).ascent();
    }

    @Override
    public double descent() {
        return file(FontFace.REGULAR).descent();
    }

    @Override
    public double lineGap() {
        return file(FontFace.REGULAR).lineGap();
    }
}
