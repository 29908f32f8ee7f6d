package vn.sovang.ui.law;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the screen.
final class LawText {
    private static final Wording WORDS = Messages.of("law");

    private LawText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
