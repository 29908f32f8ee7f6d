package vn.sovang.ui.ready;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the screens of readiness and returns.
final class ReadyText {
    private static final Wording WORDS = Messages.of("ready");

    private ReadyText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
