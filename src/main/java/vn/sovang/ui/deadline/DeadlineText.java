package vn.sovang.ui.deadline;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the calendar's screen.
final class DeadlineText {
    private static final Wording WORDS = Messages.of("deadline");

    private DeadlineText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
