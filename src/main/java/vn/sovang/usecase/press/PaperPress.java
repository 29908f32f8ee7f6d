package vn.sovang.usecase.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.paper.Document;
import vn.sovang.paper.LayoutException;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Typography;
import vn.sovang.paper.docx.DocxWriter;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.pdf.DossierPdf;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;

/// Lays documents out and paints them in the office's letters and lines; what cannot be put on paper is refused in
/// words.
public final class PaperPress {
    private final Fonts fonts;
    private final Typography type;
    private final Layout layout;
    private final Clock clock;

    private PaperPress(Fonts fonts, Typography type, Clock clock) {
        this.fonts = fonts;
        this.type = type;
        this.clock = clock;
        layout = new Layout(fonts);
    }

    /// A press for papers of that style.
    ///
    /// @param clock dates the files
    /// @throws Refusal when the style's font cannot be used on this PC
    public static PaperPress of(PaperStyle style, PaperFonts fonts, Clock clock) throws Refusal {
        return new PaperPress(fonts.of(style), new Typography(style.bodySize(), style.lineSpacing()), clock);
    }

    public List<Page> pages(Document document) throws Refusal {
        try {
            return layout.lay(type.applied(document));
        } catch (PaperException e) {
            throw new Refusal(sentence(document, e), e);
        }
    }

    /// The letters of a document that another font than its own draws.
    public List<BorrowedGlyph> borrowed(Document document) {
        return layout.substitutes(document).stream()
                .map(letter -> BorrowedGlyph.of(document.title(), letter))
                .toList();
    }

    private static String sentence(Document document, PaperException failure) {
        return switch (failure) {
            case MissingGlyphException missing ->
                "Văn bản “%s” có chữ %s mà không phông nào in được: %s, trong đoạn “%s”. Hãy gõ lại chữ đó rồi in lại."
                        .formatted(
                                document.title(),
                                GlyphPlace.named(missing.letter()),
                                GlyphPlace.words(missing.spot()),
                                GlyphPlace.around(missing.text(), missing.letter()));
            case LayoutException layout ->
                "Không dàn được trang cho văn bản “%s”: có phần không vừa khổ giấy (%s)."
                        .formatted(document.title(), layout.block());
        };
    }

    /// The document as a file.
    public byte[] bytes(Document document, PaperFormat format) throws Refusal {
        return switch (format) {
            case PDF -> paint(document.title(), pages(document));
            case DOCX -> word(document);
        };
    }

    /// The document as a Word file.
    public byte[] word(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(fonts, clock).write(type.applied(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    public byte[] paint(String title, List<Page> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfPainter(fonts, clock).paint(title, pages, out);
        } catch (IOException e) {
            throw new UncheckedIOException("painting to memory", e);
        }
        return out.toByteArray();
    }

    public byte[] bind(String title, List<DossierPdf.Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DossierPdf(fonts, clock).paint(title, parts, out);
        } catch (IOException e) {
            throw new UncheckedIOException("painting to memory", e);
        }
        return out.toByteArray();
    }
}
