package vn.sovang.paper.layout;

import java.util.List;

/// One page, ready to be painted.
///
/// @param width pt
/// @param height pt
/// @param number in its section, from 1
/// @param numberShown whether the number is printed; it is then among the items
/// @param items in reading order
public record Page(double width, double height, int number, boolean numberShown, List<Placed> items) {
    public Page {
        items = List.copyOf(items);
    }
}
