package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.paper.Document;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Run;
import vn.sovang.paper.Section;

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
        try {
            return pages(document);
        } catch (MissingGlyphException e) {
            throw e.at(Passages.find(document, e.text()));
        }
    }

    private List<Page> pages(Document document) throws PaperException {
        List<Page> pages = new ArrayList<>();
        for (Section section : document.sections()) {
            PageShape shape = PageShape.of(section);
            Flow flow = new Flow(setter, document.title(), shape.textHeight());
            List<Strip> strips = flow.over(section.blocks(), shape.textWidth());
            pages.addAll(new Paging(flow, metrics, section, shape, strips).pages());
        }
        return List.copyOf(pages);
    }

    /// The letters of a document that its own font lacks and another font draws, in reading order, each once a
    /// paragraph: a person should look at them before the paper goes out.
    public List<Substitute> substitutes(Document document) {
        Set<Substitute> found = new LinkedHashSet<>();
        for (Passages.Passage passage : Passages.of(document)) {
            for (Run run : passage.paragraph().runs()) {
                run.text()
                        .codePoints()
                        .filter(letter -> letter > ' ' && metrics.isSubstituted(run.face(), letter))
                        .forEach(letter -> found.add(new Substitute(
                                Character.toString(letter), passage.paragraph().text(), passage.spot())));
            }
        }
        return List.copyOf(found);
    }
}
