package vn.sovang.ui.meeting;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the meeting's screen.
final class MeetingText {
    private static final Wording WORDS = Messages.of("meeting");

    private MeetingText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
