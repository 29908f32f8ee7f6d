package vn.sovang.ui.round;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the round's screens.
public final class RoundText {
    private static final Wording WORDS = Messages.of("round");

    private RoundText() {}

    public static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
