package vn.sovang.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// VIQR (RFC 1456): marks as punctuation after the letter, `dd` for đ, a backslash before punctuation that is none.
final class Viqr {
    /// Where one word ends and the next begins; the marks are part of a word.
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[\\s\\[\\]{})\",;:/_-])|(?=[\\s\\[\\]{})\",;:/_-])");

    private static final String TONE_MARKS = "'`?~.";
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private Viqr() {}

    /// Words that would become no Vietnamese syllable keep their punctuation ("e.g." and "a(1)").
    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String word : BETWEEN_WORDS.split(text)) {
            String decoded = decodeWord(word);
            String bare = decoded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
            out.append(decoded.equals(word) || !Syllable.isPlausible(bare) ? word : decoded);
        }
        return out.toString();
    }

    static String[] words(String text) {
        return BETWEEN_WORDS.split(text);
    }

    static String decodeWord(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i++);
            char next = i < word.length() ? word.charAt(i) : 0;
            if (c == '\\' && next != 0) {
                out.append(next);
                i++;
            } else if ((c == 'd' || c == 'D') && (next == 'd' || next == 'D')) {
                out.append(c == 'd' ? 'đ' : 'Đ');
                i++;
            } else {
                out.append(c);
                i = marks(word, i, c, out);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// Appends the marks that follow a vowel and answers where they end.
    private static int marks(String word, int from, char letter, StringBuilder out) {
        char vowel = Character.toLowerCase(letter);
        if ("aeiouy".indexOf(vowel) < 0) {
            return from;
        }
        int i = from;
        if (i < word.length()) {
            char shape = shape(vowel, word.charAt(i));
            if (shape != 0) {
                out.append(shape);
                i++;
            }
        }
        if (i < word.length()) {
            int tone = TONE_MARKS.indexOf(word.charAt(i));
            if (tone >= 0) {
                out.append(TONES.charAt(tone));
                i++;
            }
        }
        return i;
    }

    private static char shape(char vowel, char mark) {
        return switch (mark) {
            case '^' -> "aeo".indexOf(vowel) >= 0 ? '\u0302' : 0;
            case '(' -> vowel == 'a' ? '\u0306' : 0;
            case '+', '*' -> "ou".indexOf(vowel) >= 0 ? '\u031B' : 0;
            default -> 0;
        };
    }
}
