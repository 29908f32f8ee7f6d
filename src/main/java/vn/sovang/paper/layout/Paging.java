package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.LayoutException;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;

/// Puts the strips of one section on pages. Each page takes something, or the layout fails.
final class Paging {
    private static final double ROUNDING = 1e-6;
    /// Height of a figure, em
    static final double FIGURE = 0.676;

    private final Flow flow;
    private final FontMetrics metrics;
    private final Section section;
    private final PageShape shape;
    private final List<Strip> strips;
    private final List<Page> pages = new ArrayList<>();
    private int next;

    Paging(Flow flow, FontMetrics metrics, Section section, PageShape shape, List<Strip> strips) {
        this.flow = flow;
        this.metrics = metrics;
        this.section = section;
        this.shape = shape;
        this.strips = new ArrayList<>(strips);
    }

    List<Page> pages() throws LayoutException {
        do {
            pages.add(page());
        } while (next < strips.size());
        return pages;
    }

    private Page page() throws LayoutException {
        List<Strip> taken = new ArrayList<>();
        double used = 0;
        Strip header = next < strips.size() ? strips.get(next).header() : null;
        if (header != null) {
            taken.add(header);
            used = header.height();
        }
        int start = next;
        int end = start;
        double room = shape.textHeight() - used + ROUNDING;
        while (end < strips.size() && !(end > start && strips.get(end).before() == Strip.Break.PAGE)) {
            double need =
                    end == start ? strips.get(end).height() : strips.get(end).fullHeight();
            if (need > room) {
                break;
            }
            room -= need;
            end++;
        }
        next = pageEnd(start, end, room);
        taken.addAll(strips.subList(start, next));
        return page(taken, header == null ? 1 : 2);
    }

    /// Where the page that begins at `start` ends, `end` being the first strip that does not fit.
    private int pageEnd(int start, int end, double room) throws LayoutException {
        if (end == strips.size() || strips.get(end).before() == Strip.Break.PAGE && end > start) {
            return end;
        }
        Strip over = strips.get(end);
        boolean top = end == start;
        boolean tall = top || over.height() > shape.textHeight() / 2;
        Optional<RowBox.Split> split = tall ? over.split(top ? room : room - over.space(), false) : Optional.empty();
        if (split.isEmpty() && top) {
            split = over.split(room, true);
        }
        if (split.isPresent()) {
            strips.set(end, split.get().head());
            strips.add(end + 1, split.get().tail());
            return end + 1;
        }
        if (top) {
            throw flow.doesNotFit(Flow.name(over.source()));
        }
        int best = end;
        for (int i = end; i > start; i--) {
            if (strips.get(i).before().compareTo(strips.get(best).before()) < 0) {
                best = i;
            }
        }
        return best;
    }

    /// @param tops how many strips stand at the page's top, where no space is
    private Page page(List<Strip> taken, int tops) {
        int number = pages.size() + 1;
        boolean shown = section.numbered() && number > 1;
        // Neighbouring rows share a line; it is painted once.
        Set<Placed.Line> drawn = new LinkedHashSet<>();
        List<Placed> items = new ArrayList<>();
        if (shown) {
            items.add(number(number));
        }
        if (section.framed()) {
            items.addAll(shape.frame());
        }
        double y = shape.top();
        for (int i = 0; i < taken.size(); i++) {
            Strip strip = taken.get(i);
            y += i < tops ? 0 : strip.space();
            for (Placed item : strip.items()) {
                Placed moved = item.moved(shape.left(), y);
                if (!(moved instanceof Placed.Line line) || drawn.add(line)) {
                    items.add(moved);
                }
            }
            y += strip.height();
        }
        return new Page(shape.width(), shape.height(), number, shown, items);
    }

    /// The page number in the middle of the top margin (Decree 30/2020, Phụ lục I).
    private Placed number(int number) {
        String text = Integer.toString(number);
        double width = 0;
        for (char figure : text.toCharArray()) {
            width += metrics.advance(FontFace.REGULAR, figure) * Style.PAGE_NUMBER;
        }
        double x = (shape.left() + shape.right() - width) / 2;
        double baseline = (Style.MARGIN_TOP * Style.PT_PER_MM + FIGURE * Style.PAGE_NUMBER) / 2;
        return new Placed.Text(text, FontFace.REGULAR, Style.PAGE_NUMBER, x, baseline, 0, null);
    }
}
