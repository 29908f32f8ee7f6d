package vn.sovang.paper.layout;

import java.util.List;

/// A drawing that stands on a page in one piece.
///
/// @param width pt
/// @param height pt
/// @param items from its top left corner
public record Figure(double width, double height, List<Placed> items) {
    public Figure {
        items = List.copyOf(items);
    }

    Figure moved(double right, double down) {
        return new Figure(
                width,
                height,
                items.stream().map(item -> item.moved(right, down)).toList());
    }
}
