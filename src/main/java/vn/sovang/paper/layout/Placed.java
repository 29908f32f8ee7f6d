package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Fill;
import vn.sovang.paper.FontFace;

/// Something at its place on a page. Lengths in pt from the page's top left corner, down and right.
public sealed interface Placed {
    /// The same thing elsewhere.
    Placed moved(double right, double down);

    /// Text on one baseline, in one face and size.
    ///
    /// @param stretch pt added to each blank (U+0020 or U+00A0)
    /// @param element where it belongs; null for what only decorates: page numbers, repeated headers, dots
    record Text(
            String text,
            FontFace face,
            double size,
            double x,
            double baseline,
            double stretch,
            @Nullable Element element)
            implements Placed {
        @Override
        public Text moved(double right, double down) {
            return new Text(text, face, size, x + right, baseline + down, stretch, element);
        }
    }

    /// A straight black line; never part of the structure.
    record Line(double x1, double y1, double x2, double y2, double thickness) implements Placed {
        @Override
        public Line moved(double right, double down) {
            return new Line(x1 + right, y1 + down, x2 + right, y2 + down, thickness);
        }
    }

    /// A filled rectangle with a thin black edge.
    ///
    /// @param element the figure it belongs to
    record Bar(double x, double y, double width, double height, Fill fill, Element element) implements Placed {
        /// thickness of the lines that fill it, pt
        public static final double HATCH = 0.5;

        private static final double NARROW = 3.5;
        private static final double WIDE = 4.5;

        @Override
        public Bar moved(double right, double down) {
            return new Bar(x + right, y + down, width, height, fill, element);
        }

        /// The lines that fill it, none outside its edge.
        public List<Line> hatch() {
            List<Line> lines = new ArrayList<>();
            switch (fill) {
                case GREY, BLANK -> {}
                case HATCHED -> addLines(lines, NARROW, false);
                case CROSSED -> {
                    addLines(lines, WIDE, false);
                    addLines(lines, WIDE, true);
                }
            }
            return lines;
        }

        /// @param apart sum of the distances to the right and down from one line to the next, pt
        private void addLines(List<Line> lines, double apart, boolean falling) {
            for (double sum = apart; sum < width + height; sum += apart) {
                double left = Math.max(0, sum - height);
                double right = Math.min(sum, width);
                double x1 = falling ? width - left : left;
                double x2 = falling ? width - right : right;
                lines.add(new Line(x + x1, y + sum - left, x + x2, y + sum - right, HATCH));
            }
        }
    }

    /// Where a figure stands; what it shows follows.
    record Picture(Element element, double x, double y, double width, double height) implements Placed {
        @Override
        public Picture moved(double right, double down) {
            return new Picture(element, x + right, y + down, width, height);
        }
    }

    /// An element that stands here and has no text, such as an empty cell.
    record Empty(Element element) implements Placed {
        @Override
        public Empty moved(double right, double down) {
            return this;
        }
    }
}
