package vn.sovang.store.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// The words a row is found by: folded, and after them those with diacritics as they are written, so that who types
/// them gets exact matches first.
///
/// `SearchKey.of("Đặng Thị Hoa 1979")` is `"dang thi hoa 1979 đặng thị"`.
public final class SearchKey {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SearchKey() {}

    public static String of(String text) {
        String folded = Fold.of(text);
        List<String> exact =
                exact(text).stream().filter(word -> !isFolded(word)).toList();
        return exact.isEmpty() ? folded : folded + " " + String.join(" ", exact);
    }

    /// The words of a text in small letters with their diacritics.
    static List<String> exact(String text) {
        List<String> words = new ArrayList<>();
        for (String word : OTHER.split(Nfc.line(text).toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Whether the word is found as it stands by folded letters.
    static boolean isFolded(String word) {
        return Fold.of(word).equals(word);
    }
}
