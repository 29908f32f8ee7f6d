package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Element;
import vn.sovang.paper.Page;
import vn.sovang.paper.Placed;

/// One file being painted, PDF/A-2a and PDF/UA-1.
final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PdfStructure structure = new PdfStructure();
    private final PDResources resources = new PDResources();
    private final EmbeddedFonts fonts;

    PdfFile(String title, Fonts fonts, Clock clock) throws IOException {
        this.fonts = new EmbeddedFonts(document, fonts, resources);
        Instant now = clock.instant();
        document.setVersion(1.7f);
        // The id is made of this and the properties: the same clock gives the same bytes.
        document.setDocumentId(now.toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(Metadata.PRODUCER);
        information.setCreationDate(calendar(now));
        information.setModificationDate(calendar(now));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Metadata.xmp(title, now));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(new PDOutputIntent(ColourProfile.intent(document)));
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .atZone(TimeZone.getTimeZone(ZoneOffset.UTC).toZoneId()));
    }

    /// What follows belongs to another paper of the file.
    void beginPart(String title) {
        structure.beginPart(title);
    }

    void outline(PDDocumentOutline outline) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /// Paints a page.
    ///
    /// @param extra more items that do not belong to the structure
    PDPage add(Page page, List<Placed> extra) throws IOException {
        PDPage pdPage = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        pdPage.setResources(resources);
        document.addPage(pdPage);
        COSDictionary dictionary = pdPage.getCOSObject();
        structure.beginPage(dictionary);
        Content content = new Content(page.height());
        paint(page.items(), content, dictionary);
        paint(extra, content, dictionary);
        pdPage.setContents(new PDStream(Flate.stream(document, Flate.deflated(content.bytes()))));
        return pdPage;
    }

    private void paint(List<Placed> items, Content content, COSDictionary page) {
        boolean open = false;
        Element current = null;
        for (Placed item : items) {
            if (item instanceof Placed.Empty empty) {
                structure.node(empty.element());
                continue;
            }
            Element element = item instanceof Placed.Text text ? text.element() : null;
            if (!open || element != current) {
                if (open) {
                    content.end();
                }
                begin(element, content, page);
                open = true;
                current = element;
            }
            switch (item) {
                case Placed.Text text -> paint(text, content);
                case Placed.Line line -> content.line(line.x1(), line.y1(), line.x2(), line.y2(), line.thickness());
                case Placed.Empty empty -> {}
            }
        }
        if (open) {
            content.end();
        }
    }

    private void begin(@Nullable Element element, Content content, COSDictionary page) {
        if (element == null) {
            content.beginArtifact();
        } else {
            int mark = structure.mark(element, page);
            content.beginElement(structure.tag(element), mark);
        }
    }

    private void paint(Placed.Text text, Content content) {
        FontCut face = fonts.cut(text.face());
        FontCut font = face;
        double gap = text.stretch() / text.size() * 1000;
        double x = text.x();
        content.beginText(font.name(), text.size(), x, text.baseline());
        String letters = text.text();
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            i += Character.charCount(letter);
            // A blank that never breaks is a plain blank to whoever copies or searches the text.
            boolean blank = letter == ' ' || letter == '\u00A0';
            int code = face.code(blank ? ' ' : letter);
            FontCut drawing = code == 0 ? fonts.fallback(text.face(), letter) : face;
            if (drawing != font) {
                font = drawing;
                content.endText();
                content.beginText(font.name(), text.size(), x, text.baseline());
            }
            code = code == 0 ? font.code(letter) : code;
            content.glyph(code);
            x += font.advance(code) * text.size();
            if (blank && gap != 0) {
                content.gap(gap);
                x += text.stretch();
            }
        }
        content.endText();
    }

    void save(OutputStream out) throws IOException {
        fonts.finish();
        document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(structure.root()));
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
