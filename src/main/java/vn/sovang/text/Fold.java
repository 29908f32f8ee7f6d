package vn.sovang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folded search text: lower case, without diacritics, `đ` as `d`, punctuation as single spaces.
///
/// `Fold.of("Đặng Thị Ngọc Thủy")` is `"dang thi ngoc thuy"`. Folding a folded text changes nothing.
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Fold() {}

    /// The folded form, never with a blank at either end.
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /// Whether every word of the query begins some word of the folded text, in any order.
    public static boolean matches(String folded, String query) {
        String wanted = of(query);
        if (wanted.isEmpty()) {
            return true;
        }
        String padded = " " + folded;
        for (String word : wanted.split(" ")) {
            if (!padded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
