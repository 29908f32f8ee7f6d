package vn.sovang.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The text people see, from `messages_vi.properties` beside this class.
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "vn.sovang.ui.messages",
            Locale.of("vi"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    /// The text of a key, with `{0}` and so on filled in.
    ///
    /// @throws java.util.MissingResourceException when no text has that key: a bug
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.of("vi")).format(values);
    }
}
