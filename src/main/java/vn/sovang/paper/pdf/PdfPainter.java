package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import vn.sovang.paper.layout.Page;

/// Paints one paper as PDF/A-2a and PDF/UA-1. May be shared by threads.
public final class PdfPainter {
    private final Fonts fonts;
    private final Clock clock;

    /// @param fonts the pages were laid out with
    /// @param clock gives the file's date; a fixed clock gives the same bytes for the same pages
    public PdfPainter(Fonts fonts, Clock clock) {
        this.fonts = fonts;
        this.clock = clock;
    }

    /// Writes a whole file; the stream stays open.
    ///
    /// @param title in Vietnamese, shown in the window's title by readers
    public void paint(String title, List<Page> pages, OutputStream out) throws IOException {
        try (PdfFile file = new PdfFile(title, fonts, clock)) {
            for (Page page : pages) {
                file.add(page, List.of());
            }
            file.save(out);
        }
    }
}
