package vn.sovang.paper;

import org.jspecify.annotations.Nullable;

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

    /// An element that stands here and has no text, such as an empty cell.
    record Empty(Element element) implements Placed {
        @Override
        public Empty moved(double right, double down) {
            return this;
        }
    }
}
