package vn.sovang.ui.registry.person;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of what tells whether two are one person.
final class SameText {
    private static final Wording WORDS = Messages.of("registry", "same");

    private SameText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
