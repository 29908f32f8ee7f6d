package vn.sovang.exchange.plan;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with each letter bare of its marks, letter for letter: what is found in it stands at the same place in the
/// text. So a plan typed without diacritics is read by the same patterns.
final class BareText {
    private static final int FIRST_WITH_MARKS = 0xC0;

    private BareText() {}

    /// The bare text, as long as the text. Quotation marks of all kinds become `"`, dashes `-`.
    static String of(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            bare.append(letter(text.charAt(i)));
        }
        return bare.toString();
    }

    /// Looks for a pattern of bare letters.
    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(of(text));
    }

    /// What the text has where the pattern's group was found.
    static String group(String text, Matcher found, int group) {
        return text.substring(found.start(group), found.end(group));
    }

    private static char letter(char letter) {
        return switch (letter) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '–', '—', '−', '‑' -> '-';
            default ->
                letter < FIRST_WITH_MARKS || Character.isSurrogate(letter)
                        ? letter
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }
}
