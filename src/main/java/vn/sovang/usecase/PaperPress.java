package vn.sovang.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.LayoutException;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Page;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.docx.DocxWriter;
import vn.sovang.paper.pdf.DossierPdf;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;

/// Lays documents out and paints them; what cannot be put on paper is refused in words.
final class PaperPress {
    private final Fonts fonts;
    private final Clock clock;

    PaperPress(Fonts fonts, Clock clock) {
        this.fonts = fonts;
        this.clock = clock;
    }

    List<Page> pages(Document document) throws Refusal {
        try {
            return new Layout(fonts).lay(document);
        } catch (PaperException e) {
            throw new Refusal(sentence(document, e), e);
        }
    }

    private static String sentence(Document document, PaperException failure) {
        return switch (failure) {
            case MissingGlyphException missing ->
                "Văn bản “%s” có chữ “%s” mà phông in không có, trong đoạn “%s”. Hãy gõ lại chữ đó rồi in lại."
                        .formatted(document.title(), missing.letter(), missing.text());
            case LayoutException layout ->
                "Không dàn được trang cho văn bản “%s”: có khối quá rộng so với khổ giấy (%s)."
                        .formatted(document.title(), layout.getMessage());
        };
    }

    /// The document as a file.
    byte[] bytes(Document document, PaperFormat format) throws Refusal {
        return switch (format) {
            case PDF -> paint(document.title(), pages(document));
            case DOCX -> word(document);
        };
    }

    /// The document as a Word file.
    byte[] word(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(fonts, clock).write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    byte[] paint(String title, List<Page> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfPainter(fonts, clock).paint(title, pages, out);
        } catch (IOException e) {
            throw new UncheckedIOException("painting to memory", e);
        }
        return out.toByteArray();
    }

    byte[] bind(String title, List<DossierPdf.Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DossierPdf(fonts, clock).paint(title, parts, out);
        } catch (IOException e) {
            throw new UncheckedIOException("painting to memory", e);
        }
        return out.toByteArray();
    }
}
