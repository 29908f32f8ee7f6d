package vn.sovang.paper;

import java.util.ArrayList;
import java.util.List;

/// Lays out whole documents: blocks in, pages out. Keeps no state between documents and may be shared by threads.
public final class Layout {
    private final FontMetrics metrics;
    private final LineSetter setter;

    /// @param metrics of the fonts the pages will be painted with
    public Layout(FontMetrics metrics) {
        this.metrics = metrics;
        this.setter = new LineSetter(metrics);
    }

    /// The pages of a document, one section after the other, at least one page a section.
    ///
    /// @throws MissingGlyphException when the fonts lack a letter
    /// @throws LayoutException when a block fits no page
    public List<Page> lay(Document document) throws PaperException {
        List<Page> pages = new ArrayList<>();
        for (Section section : document.sections()) {
            PageShape shape = PageShape.of(section);
            Flow flow = new Flow(setter, document.title(), shape.textHeight());
            List<Strip> strips = flow.over(section.blocks(), shape.textWidth());
            pages.addAll(new Paging(flow, metrics, section, shape, strips).pages());
        }
        return List.copyOf(pages);
    }
}
