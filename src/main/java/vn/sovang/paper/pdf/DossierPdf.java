package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Bookmarks.Bookmark;

/// Paints all papers of a dossier as one file, PDF/A-2a and PDF/UA-1, with an outline and running page numbers. May be
/// shared by threads.
public final class DossierPdf {
    private static final double STAMP = 9;

    private final Fonts fonts;
    private final Clock clock;

    /// @param fonts the pages were laid out with
    /// @param clock gives the file's date; a fixed clock gives the same bytes for the same pages
    public DossierPdf(Fonts fonts, Clock clock) {
        this.fonts = fonts;
        this.clock = clock;
    }

    /// A paper, or a heading of the outline above the papers that follow.
    ///
    /// @param title in the outline
    /// @param level 0 at the top, one more for each level below
    /// @param pages may be empty: the outline then leads to the next page of the dossier
    public record Part(String title, int level, List<Page> pages) {
        public Part {
            pages = List.copyOf(pages);
            if (level < 0) {
                throw new IllegalArgumentException("level: " + level);
            }
        }
    }

    /// Writes a whole file; the stream stays open.
    public void paint(String title, List<Part> parts, OutputStream out) throws IOException {
        try (PdfFile file = new PdfFile(title, fonts, clock)) {
            Deque<Bookmark> open = new ArrayDeque<>();
            Deque<Bookmark> waiting = new ArrayDeque<>();
            int number = 0;
            for (Part part : parts) {
                while (open.size() > part.level()) {
                    open.pop();
                }
                Bookmark bookmark = new Bookmark(part.title());
                if (open.isEmpty()) {
                    file.bookmarks().add(bookmark);
                } else {
                    open.getFirst().add(bookmark);
                }
                open.push(bookmark);
                waiting.add(bookmark);
                if (!part.pages().isEmpty()) {
                    file.beginPart(part.title());
                }
                for (Page page : part.pages()) {
                    number++;
                    int painted = file.add(page, List.of(stamp(page, number)));
                    waiting.forEach(entry -> entry.leadTo(painted, page.height()));
                    waiting.clear();
                }
            }
            file.save(out);
        }
    }

    /// The page's number in the dossier, as the index names it.
    private Placed stamp(Page page, int number) {
        String text = "Tr. " + number;
        double width = text.codePoints()
                        .mapToDouble(letter -> fonts.advance(FontFace.REGULAR, letter))
                        .sum()
                * STAMP;
        double x = page.width() - Style.MARGIN_RIGHT * Style.PT_PER_MM - width;
        double baseline = page.height() - Style.MARGIN_BOTTOM * Style.PT_PER_MM / 2;
        return new Placed.Text(text, FontFace.REGULAR, STAMP, x, baseline, 0, null);
    }
}
