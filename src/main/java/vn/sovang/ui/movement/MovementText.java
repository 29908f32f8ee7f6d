package vn.sovang.ui.movement;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the movements' screen.
public final class MovementText {
    private static final Wording WORDS = Messages.of("movement");

    private MovementText() {}

    public static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }

    /// Whether there is such a text: some fields have a hint, some need none.
    public static boolean has(String key) {
        return WORDS.has(key);
    }
}
