package vn.sovang.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Normal form of every text that enters the program: Unicode NFC, single spaces, no invisible characters.
///
/// Names keep their letters as given; only the encoding and the spacing are put right.
public final class Nfc {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Blank}\\u00A0\\u2007\\u202F\\r\\f\\u000B]+");
    private static final Pattern AROUND_LINE_BREAK = Pattern.compile(" *\\n *");

    private Nfc() {}

    /// One line of text: NFC, trimmed, every run of blanks (line breaks too) becomes one space.
    public static String line(String text) {
        return BLANKS.matcher(compose(text)).replaceAll(" ").strip();
    }

    /// Text of several lines: as [#line(String)], but line breaks stay.
    public static String lines(String text) {
        String spaced = BLANKS_IN_LINE.matcher(compose(text)).replaceAll(" ");
        return AROUND_LINE_BREAK.matcher(spaced).replaceAll("\n").strip();
    }

    /// Whether the text is already composed (NFC), whatever its spacing.
    public static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String compose(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
