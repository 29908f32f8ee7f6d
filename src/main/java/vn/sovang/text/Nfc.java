package vn.sovang.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Normal form of every text that enters the program: Unicode NFC, single spaces, nothing [Unseen].
///
/// Names keep their letters as given; only the encoding and the spacing are put right.
public final class Nfc {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Blank}\\p{Zs}\\r\\f\\u000B]+");
    private static final Pattern AROUND_LINE_BREAK = Pattern.compile(" *[\\n\\u0085\\u2028\\u2029] *");

    private Nfc() {}

    /// One line of text: NFC, trimmed, every run of blanks (line breaks too) becomes one space.
    public static String line(String text) {
        if (isPlain(text, false)) {
            return text;
        }
        return BLANKS.matcher(compose(text)).replaceAll(" ").strip();
    }

    /// Text of several lines: as [#line(String)], but line breaks stay.
    public static String lines(String text) {
        if (isPlain(text, true)) {
            return text;
        }
        String spaced = BLANKS_IN_LINE.matcher(compose(text)).replaceAll(" ");
        return AROUND_LINE_BREAK.matcher(spaced).replaceAll("\n").strip();
    }

    /// Whether the text is already composed (NFC), whatever its spacing.
    public static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /// Whether nothing needs doing, found without normalising: most texts are so, and lists have millions of them. All
    /// letters below U+0300 and of Latin Extended Additional (the Vietnamese ones) and the usual dashes, quotation
    /// marks
    /// and dots are composed as they stand.
    private static boolean isPlain(String text, boolean lineBreaks) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    switch (c) {
                        case ' ' -> before != ' ' && before != '\n';
                        case '\n' -> lineBreaks && i > 0 && before != ' ';
                        default -> isComposedLetter(c);
                    };
            if (!plain) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || (before != ' ' && before != '\n');
    }

    private static boolean isComposedLetter(char c) {
        return (c > ' ' && c < '\u007F')
                || (c > '\u00AD' && c < '\u0300')
                || (c >= '\u1E00' && c <= '\u1EFF')
                || (c >= '\u2010' && c <= '\u2027');
    }

    /// What is unseen goes first: one between a letter and its mark would keep the two apart.
    private static String compose(String text) {
        return Normalizer.normalize(Unseen.without(text), Normalizer.Form.NFC);
    }
}
