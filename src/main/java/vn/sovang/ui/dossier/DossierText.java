package vn.sovang.ui.dossier;

import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the dossier's screen.
final class DossierText {
    private static final Wording WORDS = Messages.of("dossier");

    private DossierText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
