package vn.sovang.ui.movement.follow;

import vn.sovang.model.movement.TypicalExample;
import vn.sovang.text.SortKey;

/// A typical example as the table shows it, computed once when loaded.
///
/// @param unit that told of it
record ExampleRow(TypicalExample example, String name, String nameKey, String title, String unit, String told) {
    static ExampleRow of(TypicalExample example, String unit) {
        return new ExampleRow(
                example,
                example.name(),
                SortKey.of(example.name()),
                example.title(),
                unit,
                FollowText.day(example.toldOn()));
    }

    long id() {
        return example.id();
    }
}
