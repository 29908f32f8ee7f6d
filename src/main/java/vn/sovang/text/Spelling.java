package vn.sovang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The letters of a text with their marks, free of what says nothing: case, signs and spacing, how the letters are
/// encoded, and on which vowel of a syllable the tone stands (hoà, hòa). Equal spellings are one name; of texts that
/// are equal only when folded ([Fold]) a person has to say so.
public final class Spelling {
    /// Grave, acute, tilde, hook and dot below.
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern BARE = Pattern.compile("[^\\p{M}đ]*");

    private Spelling() {}

    /// Small words with single blanks between, the tone at the end of each: `"thạnh hoà"` and `"THẠNH, HÒA"` are one.
    public static String of(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        for (String word : OTHER.split(small)) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(toneLast(word));
            }
        }
        return out.toString();
    }

    /// Whether two texts have the same letters and marks.
    public static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /// Whether a text bears no mark at all: it may be a name typed without any.
    public static boolean isBare(String text) {
        return BARE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .matches();
    }

    private static String toneLast(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            (TONES.indexOf(c) < 0 ? letters : tones).append(c);
        }
        return letters.append(tones).toString();
    }
}
