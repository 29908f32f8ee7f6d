package vn.sovang.ui.registry.bin;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the bin and of the list of steps.
final class BinText {
    private static final Wording WORDS = Messages.of("registry", "bin");

    private BinText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
