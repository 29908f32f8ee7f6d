package vn.sovang.ui.deadline;

import java.util.Locale;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the calendar's screen.
final class DeadlineText {
    private static final Wording WORDS = Messages.of("deadline");

    private DeadlineText() {}

    /// With a capital, as it stands alone.
    static String heading(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
