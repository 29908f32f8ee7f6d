package vn.sovang.ui.registry.intake;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of Nạp danh sách.
final class IntakeText {
    private static final Wording WORDS = Messages.of("registry", "intake");

    private IntakeText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
