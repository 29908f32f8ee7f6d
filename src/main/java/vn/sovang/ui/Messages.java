package vn.sovang.ui;

import vn.sovang.ui.control.Wording;

/// The text people see: the shell's own from `messages_vi.properties` beside this class, a feature's from the file in
/// its own package.
public final class Messages {
    private static final Wording SHELL = Wording.of("vn.sovang.ui");

    private Messages() {}

    /// The shell's text of a key, with `{0}` and so on filled in.
    ///
    /// @throws java.util.MissingResourceException when no text has that key: a bug
    public static String text(String key, Object... values) {
        return SHELL.text(key, values);
    }

    /// The text of a feature, from `messages_vi.properties` in its package.
    ///
    /// @param feature last part of the package's name: "round" for `vn.sovang.ui.round`
    public static Wording of(String feature) {
        return Wording.of("vn.sovang.ui." + feature);
    }

    /// The text of a part of a feature, from a file of its own in the feature's package.
    ///
    /// @param part "bin" for `bin_vi.properties`
    public static Wording of(String feature, String part) {
        return Wording.of("vn.sovang.ui." + feature, part);
    }
}
