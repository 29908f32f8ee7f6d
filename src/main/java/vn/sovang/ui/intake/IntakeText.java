package vn.sovang.ui.intake;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of Nạp danh sách.
final class IntakeText {
    private static final Wording WORDS = Messages.of("intake");

    private IntakeText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
