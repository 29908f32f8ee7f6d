package vn.sovang.paper.pdf;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.layout.FontMetrics;
import vn.sovang.paper.pdf.FontRefusedException.Reason;

/// The four faces papers are printed in: Liberation Serif, which has the measures of Times New Roman and all Vietnamese
/// letters, or the PC's own Times New Roman. Load once per process and share, by threads too.
public final class Fonts implements FontMetrics {
    private static final String BASE = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String OTHERS = "bcdđghklmnpqrstvxfjwz0123456789 .,;:!?()[]/-–+%\"'“”…§<>&=";

    private final FixedCut[] cuts;
    private final List<FontSource> fallbacks;

    private Fonts(FixedCut[] cuts, List<FontSource> fallbacks) {
        this.cuts = cuts;
        this.fallbacks = List.copyOf(fallbacks);
    }

    /// The shipped faces.
    public static Fonts load() {
        FontSource.Shipped shipped = new FontSource.Shipped();
        FixedCut[] cuts = new FixedCut[FontFace.values().length];
        for (FontFace face : FontFace.values()) {
            cuts[face.ordinal()] = new FixedCut(shipped.file(face));
        }
        return new Fonts(cuts, List.of());
    }

    /// Times New Roman of this PC; a letter it lacks is taken from the shipped font.
    ///
    /// @param folder holds `times.ttf`, `timesbd.ttf`, `timesi.ttf` and `timesbi.ttf`, as Windows names them
    /// @throws FontRefusedException when a file is missing, damaged, may not be embedded or lacks Vietnamese
    /// letters
    public static Fonts load(Path folder) throws FontRefusedException {
        FixedCut[] cuts = new FixedCut[FontFace.values().length];
        for (FontFace face : FontFace.values()) {
            Path path = folder.resolve(
                    switch (face) {
                        case REGULAR -> "times.ttf";
                        case BOLD -> "timesbd.ttf";
                        case ITALIC -> "timesi.ttf";
                        case BOLD_ITALIC -> "timesbi.ttf";
                    });
            FontFile file = FontSource.OfThisPc.read(path, true);
            String missing = missing(file);
            if (!missing.isEmpty()) {
                throw new FontRefusedException(Reason.LETTERS_MISSING, path, missing, null);
            }
            cuts[face.ordinal()] = new FixedCut(file);
        }
        return new Fonts(cuts, List.of(new FontSource.Shipped()));
    }

    /// The same faces; a letter they lack is taken from the first of these files that has it. A file that cannot be
    /// used is passed over. Nothing is read before such a letter is met.
    ///
    /// @param more TrueType files or collections
    public Fonts withFallbacks(List<Path> more) {
        List<FontSource> all = new ArrayList<>(fallbacks);
        more.forEach(path -> all.add(new FontSource.OfThisPc(path)));
        return new Fonts(cuts, all);
    }

    /// What a font lacks of the letters every official paper needs.
    private static String missing(FontFile file) {
        StringBuilder letters = new StringBuilder(BASE).append(OTHERS);
        for (char vowel : BASE.toCharArray()) {
            for (char tone : TONES.toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        letters.append(letters.toString().toUpperCase(Locale.ROOT));
        StringBuilder missing = new StringBuilder();
        letters.codePoints()
                .distinct()
                .filter(letter -> file.glyph(letter) == 0)
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    FontFile file(FontFace face) {
        return cut(face).font();
    }

    /// The face cut down to the letters of the code page.
    FixedCut cut(FontFace face) {
        return cuts[face.ordinal()];
    }

    /// The font that stands in for a letter its face lacks, null when none has it.
    @Nullable
    FontFile fallback(FontFace face, int codePoint) {
        for (FontSource source : fallbacks) {
            FontFile file = source.file(face);
            if (file != null && file.glyph(codePoint) != 0) {
                return file;
            }
        }
        return null;
    }

    @Override
    public double advance(FontFace face, int codePoint) {
        FontFile file = file(face);
        int glyph = file.glyph(codePoint);
        if (glyph != 0) {
            return file.advance(glyph);
        }
        FontFile other = fallback(face, codePoint);
        return other == null ? Double.NaN : other.advance(other.glyph(codePoint));
    }

    @Override
    public boolean isSubstituted(FontFace face, int codePoint) {
        return file(face).glyph(codePoint) == 0 && fallback(face, codePoint) != null;
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
