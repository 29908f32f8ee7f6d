package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Block;

/// A piece of a page over its whole width that is never broken (save for a tall table row): a line, a row, columns.
///
/// @param before whether the page may end above it
/// @param space empty height above it, dropped at the top of a page, pt
/// @param height pt, without that space
/// @param items from the left margin and the strip's top
/// @param source the block it is of, to be named when it does not fit
/// @param header repeated above it where it begins a page
/// @param row how to split it
record Strip(
        Break before,
        double space,
        double height,
        List<Placed> items,
        Block source,
        @Nullable Strip header,
        @Nullable RowBox row) {
    Strip {
        items = List.copyOf(items);
    }

    /// What breaking a page above a strip costs, the cheapest first.
    enum Break {
        /// the page must end here
        PAGE,
        /// free
        FREE,
        /// between blocks kept together
        TOGETHER,
        /// leaves a single line of a paragraph
        LINES,
        /// tears a block from the next
        NEXT;

        Break orWorse(Break other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    static Strip of(double height, List<Placed> items, Block source) {
        return new Strip(Break.FREE, 0, height, items, source, null, null);
    }

    double fullHeight() {
        return space + height;
    }

    Strip before(Break value) {
        return new Strip(value, space, height, items, source, header, row);
    }

    /// Kept on the page of the strip above it where that is possible.
    Strip together() {
        return before == Break.PAGE ? this : before(before.orWorse(Break.TOGETHER));
    }

    Strip below(double value) {
        return new Strip(before, value, height, items, source, header, row);
    }

    Strip under(@Nullable Strip value) {
        return new Strip(before, space, height, items, source, value, row);
    }

    Strip splitBy(RowBox value) {
        return new Strip(before, space, height, items, source, header, value);
    }

    /// The part of at most this height and the rest; empty when it cannot be split so.
    ///
    /// @param anywhere even where it leaves a single line of a paragraph
    Optional<RowBox.Split> split(double available, boolean anywhere) {
        return row == null ? Optional.empty() : row.split(available, anywhere, this);
    }

    /// The same marks on the page, outside the structure.
    Strip repeated() {
        List<Placed> marks = new ArrayList<>();
        for (Placed item : items) {
            switch (item) {
                case Placed.Text text ->
                    marks.add(new Placed.Text(
                            text.text(), text.face(), text.size(), text.x(), text.baseline(), text.stretch(), null));
                case Placed.Line line -> marks.add(line);
                // A header holds text alone.
                case Placed.Empty _, Placed.Bar _, Placed.Picture _ -> {}
            }
        }
        return new Strip(before, 0, height, marks, source, null, null);
    }

    static double height(List<Strip> strips) {
        double sum = 0;
        for (Strip strip : strips) {
            sum += strip.fullHeight();
        }
        return sum;
    }
}
