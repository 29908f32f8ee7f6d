package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.paper.Style;

/// A laid out row of a table, or several header rows that hold together.
///
/// @param width of the table, pt
/// @param height pt
record RowBox(List<CellBox> cells, double width, double height, boolean ruled) {
    /// Space between a cell's sides and its text, pt
    static final double SIDE = 1.9 * Style.PT_PER_MM;
    /// Space above and below a cell's text, pt
    static final double ABOVE = 1.0 * Style.PT_PER_MM;

    private static final double ROUNDING = 1e-6;

    RowBox {
        cells = List.copyOf(cells);
    }

    /// The two parts of a row that was split.
    record Split(Strip head, Strip tail) {}

    /// A cell at its place in the box.
    ///
    /// @param element the cell in the structure
    /// @param middle whether its text stands in the middle of its height
    record CellBox(
            Element element, double x, double y, double width, double height, boolean middle, List<Strip> strips) {
        CellBox {
            strips = List.copyOf(strips);
        }

        double fullHeight() {
            return Strip.height(strips) + 2 * ABOVE;
        }

        CellBox at(double newY, double newHeight) {
            return new CellBox(element, x, newY, width, newHeight, middle, strips);
        }

        private CellBox with(List<Strip> part) {
            return new CellBox(element, x, 0, width, 0, false, part);
        }
    }

    /// A row as high as its highest cell.
    static RowBox of(List<CellBox> cells, double width, boolean ruled) {
        double height = cells.stream().mapToDouble(CellBox::fullHeight).max().orElse(0);
        return new RowBox(cells.stream().map(cell -> cell.at(0, height)).toList(), width, height, ruled);
    }

    List<Placed> items() {
        List<Placed> items = new ArrayList<>();
        for (CellBox cell : cells) {
            items.add(new Placed.Empty(cell.element()));
            double y = cell.y() + ABOVE + (cell.middle() ? (cell.height() - cell.fullHeight()) / 2 : 0);
            for (Strip strip : cell.strips()) {
                y += strip.space();
                for (Placed item : strip.items()) {
                    items.add(item.moved(cell.x() + SIDE, y));
                }
                y += strip.height();
            }
        }
        if (ruled) {
            items.addAll(lines());
        }
        return items;
    }

    private Set<Placed> lines() {
        Set<Placed> lines = new LinkedHashSet<>();
        lines.add(line(0, 0, width, 0));
        lines.add(line(0, height, width, height));
        for (CellBox cell : cells) {
            double right = cell.x() + cell.width();
            double bottom = cell.y() + cell.height();
            lines.add(line(cell.x(), cell.y(), cell.x(), bottom));
            lines.add(line(right, cell.y(), right, bottom));
            if (bottom < height - ROUNDING) {
                lines.add(line(cell.x(), bottom, right, bottom));
            }
        }
        return lines;
    }

    private static Placed line(double x1, double y1, double x2, double y2) {
        return new Placed.Line(x1, y1, x2, y2, Style.LINE);
    }

    /// Every cell that has text left gives at least one line to the head, so that each split makes progress.
    ///
    /// @param anywhere even where it leaves a single line of a paragraph
    Optional<Split> split(double available, boolean anywhere, Strip whole) {
        List<CellBox> heads = new ArrayList<>();
        List<CellBox> tails = new ArrayList<>();
        boolean rest = false;
        for (CellBox cell : cells) {
            int fitting = fitting(cell.strips(), available - 2 * ABOVE, anywhere);
            if (fitting == 0 && !cell.strips().isEmpty()) {
                return Optional.empty();
            }
            heads.add(cell.with(cell.strips().subList(0, fitting)));
            tails.add(cell.with(
                    withoutSpace(cell.strips().subList(fitting, cell.strips().size()))));
            rest |= fitting < cell.strips().size();
        }
        if (!rest) {
            return Optional.empty();
        }
        Strip head = strip(of(heads, width, ruled), whole);
        Strip tail = strip(of(tails, width, ruled), whole);
        return Optional.of(new Split(head.below(whole.space()).before(whole.before()), tail));
    }

    private static Strip strip(RowBox box, Strip whole) {
        return Strip.of(box.height(), box.items(), whole.source())
                .under(whole.header())
                .splitBy(box);
    }

    private static int fitting(List<Strip> strips, double available, boolean anywhere) {
        double sum = 0;
        int fitting = 0;
        while (fitting < strips.size() && sum + strips.get(fitting).fullHeight() <= available + ROUNDING) {
            sum += strips.get(fitting).fullHeight();
            fitting++;
        }
        if (!anywhere && fitting < strips.size()) {
            while (fitting > 0 && strips.get(fitting).before() != Strip.Break.FREE) {
                fitting--;
            }
        }
        return fitting;
    }

    private static List<Strip> withoutSpace(List<Strip> strips) {
        List<Strip> result = new ArrayList<>(strips);
        if (!result.isEmpty()) {
            result.set(0, result.getFirst().below(0));
        }
        return result;
    }
}
