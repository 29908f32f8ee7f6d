package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// One file being painted, PDF/A-2a and PDF/UA-1.
final class PdfFile implements AutoCloseable {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

    private final String title;
    private final Instant created;
    private final Flate flate = new Flate();
    private final PdfObjects objects = new PdfObjects(flate);
    private final int catalog = objects.newId();
    private final int pageTree = objects.newId();
    private final int resources = objects.newId();
    private final PdfStructure structure = new PdfStructure(objects);
    private final TextPainter texts;
    private final List<Integer> pages = new ArrayList<>();
    private final Bookmarks bookmarks = new Bookmarks();

    PdfFile(String title, Fonts fonts, Clock clock) {
        this.title = title;
        this.created = clock.instant();
        this.texts = new TextPainter(new EmbeddedFonts(fonts));
    }

    /// What follows belongs to another paper of the file.
    void beginPart(String partTitle) {
        structure.beginPart(partTitle);
    }

    /// The file's outline, empty at first.
    Bookmarks bookmarks() {
        return bookmarks;
    }

    /// Paints a page and gives the number of its object.
    ///
    /// @param extra more items that do not belong to the structure
    int add(Page page, List<Placed> extra) {
        int id = objects.newId();
        pages.add(id);
        int key = structure.beginPage(id);
        Content content = new Content(page.height());
        RuledLines lines = new RuledLines();
        paint(page.items(), content, lines);
        paint(extra, content, lines);
        lines.paint(content);
        int contents = objects.newId();
        objects.stream(contents, "", content.bytes());
        objects.begin(id)
                .ascii("<</Type/Page/Parent ")
                .reference(pageTree)
                .ascii("/MediaBox[0 0 ")
                .length(page.width())
                .put(' ')
                .length(page.height())
                .ascii("]/Resources ")
                .reference(resources)
                .ascii("/Contents ")
                .reference(contents)
                .ascii("/StructParents ")
                .number(key)
                .ascii(">>");
        return id;
    }

    private void paint(List<Placed> items, Content content, RuledLines lines) {
        Stretch stretch = new Stretch(content);
        for (Placed item : items) {
            switch (item) {
                case Placed.Text text -> {
                    stretch.of(text.element());
                    texts.paint(text, content);
                }
                case Placed.Bar bar -> {
                    stretch.of(bar.element());
                    content.bar(bar);
                }
                case Placed.Line line -> lines.add(line);
                case Placed.Picture picture -> structure.place(picture, content.pageHeight());
                case Placed.Empty empty -> structure.place(empty.element());
            }
        }
        stretch.end();
    }

    /// Content of one element, or of none.
    private final class Stretch {
        private final Content content;
        private boolean open;
        private @Nullable Element current;

        Stretch(Content content) {
            this.content = content;
        }

        /// What follows belongs to this element; null to none.
        void of(@Nullable Element element) {
            if (open && element == current) {
                return;
            }
            end();
            if (element == null) {
                content.beginArtifact();
            } else {
                int mark = structure.mark(element);
                content.beginElement(structure.tag(element), mark);
            }
            current = element;
            open = true;
        }

        void end() {
            if (open) {
                content.end();
                open = false;
            }
        }
    }

    void save(OutputStream out) throws IOException {
        texts.fonts().write(objects, resources);
        int tree = structure.write();
        int outline = bookmarks.write(objects);
        int metadata = objects.newId();
        objects.raw(metadata, "/Type/Metadata/Subtype/XML", Metadata.xmp(title, created));
        int intent = ColourProfile.intent(objects);
        PdfBytes kids = objects.begin(pageTree)
                .ascii("<</Type/Pages/Count ")
                .number(pages.size())
                .ascii("/Kids[");
        pages.forEach(page -> kids.reference(page).put(' '));
        kids.ascii("]>>");
        PdfBytes entries = objects.begin(catalog)
                .ascii("<</Type/Catalog/Version/1.7/Pages ")
                .reference(pageTree)
                .ascii("/Lang(vi-VN)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
                .ascii("/StructTreeRoot ")
                .reference(tree)
                .ascii("/Metadata ")
                .reference(metadata)
                .ascii("/OutputIntents[")
                .reference(intent)
                .put(']');
        if (outline != 0) {
            entries.ascii("/Outlines ").reference(outline);
        }
        entries.ascii(">>");
        PdfBytes file = objects.finished(catalog, information());
        out.write(file.array(), 0, file.length());
    }

    private int information() {
        int id = objects.newId();
        String date = "(D:" + DATE.format(created) + "Z)";
        objects.begin(id)
                .ascii("<</Title")
                .text(title)
                .ascii("/Producer")
                .text(Metadata.PRODUCER)
                .ascii("/CreationDate" + date + "/ModDate" + date + ">>");
        return id;
    }

    @Override
    public void close() {
        flate.close();
    }
}
