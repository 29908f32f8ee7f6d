package vn.sovang.ui.decision;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the screens on decisions and the fund.
final class DecisionText {
    private static final Wording WORDS = Messages.of("decision");

    private DecisionText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
