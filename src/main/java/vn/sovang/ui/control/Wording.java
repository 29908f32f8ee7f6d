package vn.sovang.ui.control;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The Vietnamese text of one feature, from its `messages_vi.properties`.
///
/// An apostrophe in the file is an apostrophe on the screen, and `{0}` shows a number as it is: a year never becomes
/// "2.021". A count that wants grouping says so: `{0,number}`.
public final class Wording {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The text of `messages_vi.properties` in a package.
    ///
    /// @param room full name of the package, such as `vn.sovang.ui.round`
    /// @throws java.util.MissingResourceException when the package has no such file: a bug
    public static Wording of(String room) {
        return of(room, "messages");
    }

    /// The text of another file of that package, for a part of it.
    ///
    /// @param file without its ending: "bin" for `bin_vi.properties`
    /// @throws java.util.MissingResourceException when the package has no such file: a bug
    public static Wording of(String room, String file) {
        return new Wording(ResourceBundle.getBundle(
                room + "." + file,
                VIETNAMESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// The text of a key, with `{0}` and so on filled in.
    ///
    /// @throws java.util.MissingResourceException when no text has that key: a bug
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : filled(pattern, values);
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private static String filled(String pattern, Object[] values) {
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), VIETNAMESE);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean plain = i >= formats.length || formats[i] == null;
            shown[i] = plain ? String.valueOf(values[i]) : values[i];
        }
        return format.format(shown);
    }
}
