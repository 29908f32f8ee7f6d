package vn.sovang.ui.registry.history;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the tabs.
final class HistoryText {
    private static final Wording WORDS = Messages.of("registry.history");

    private HistoryText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
