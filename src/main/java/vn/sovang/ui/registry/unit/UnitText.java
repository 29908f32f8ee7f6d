package vn.sovang.ui.registry.unit;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the tree of units and of a unit's fields.
final class UnitText {
    private static final Wording WORDS = Messages.of("registry", "unit");

    private UnitText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
