package vn.sovang.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.sovang.paper.FontFace;

/// PDFBox as its examples show it, with a page setter of a hundred lines: no tags, no PDF/A.
final class PdfBoxWay implements Way {
    private enum Mode {
        PARSED_EACH,
        PARSED_ONCE,
        NO_GSUB
    }

    private final Mode mode;
    private final Map<FontFace, TrueTypeFont> parsed = new EnumMap<>(FontFace.class);
    private final Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);

    private PdfBoxWay(Mode mode) throws IOException {
        this.mode = mode;
        for (FontFace face : FontFace.values()) {
            files.put(face, Way.font(face));
        }
    }

    /// Runs the way in a worker.
    ///
    /// @param arguments `parsed_each`, `parsed_once` or `no_gsub`, then what the worker is to do
    public static void main(String[] arguments) throws Exception {
        Mode mode = Mode.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT));
        Worker.run(
                () -> {
                    try {
                        return new PdfBoxWay(mode);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                arguments);
    }

    @Override
    public List<byte[]> make(Dossier dossier) throws IOException {
        List<byte[]> made = new ArrayList<>();
        for (Dossier.Paper paper : dossier.papers()) {
            try (PDDocument document = new PDDocument()) {
                Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
                try (PdfBoxPages pages = new PdfBoxPages(document, face -> font(document, fonts, face))) {
                    for (Piece piece : paper.pieces()) {
                        pages.add(piece);
                    }
                }
                document.getDocumentInformation().setTitle(paper.title());
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                document.save(out);
                made.add(out.toByteArray());
            }
        }
        return made;
    }

    private PDFont font(PDDocument document, Map<FontFace, PDFont> fonts, FontFace face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = mode == Mode.PARSED_EACH
                    ? PDType0Font.load(document, new ByteArrayInputStream(files.get(face)), true)
                    : PDType0Font.load(document, parsed(face), true);
            fonts.put(face, known);
        }
        return known;
    }

    private TrueTypeFont parsed(FontFace face) throws IOException {
        TrueTypeFont known = parsed.get(face);
        if (known == null) {
            known = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
            known.setEnableGsub(mode != Mode.NO_GSUB);
            parsed.put(face, known);
        }
        return known;
    }
}
