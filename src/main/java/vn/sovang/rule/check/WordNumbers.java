package vn.sovang.rule.check;

import java.util.Arrays;
import vn.sovang.text.Fold;

/// Turns the words of texts into numbers: the hash codes of their folded forms. A round's reports have a million words,
/// so the letters of the Vietnamese alphabet are folded once each; only words with other letters are folded whole.
final class WordNumbers {
    /// Latin Extended Additional ends here.
    private static final int LETTERS = 0x1F00;
    private static final char UNKNOWN = 0;
    private static final char WHOLE = 1;

    /// What each letter folds to; [#WHOLE] where its word must be folded as a whole.
    private final char[] folded = new char[LETTERS];

    /// The text by its words: runs of letters and digits.
    NumberedText of(String raw) {
        int[] words = new int[raw.length() / 2 + 1];
        int[] starts = new int[words.length];
        int[] ends = new int[words.length];
        int count = 0;
        int at = 0;
        while (at < raw.length()) {
            int start = at;
            while (at < raw.length() && Character.isLetterOrDigit(raw.charAt(at))) {
                at++;
            }
            if (at > start) {
                words[count] = number(raw, start, at);
                starts[count] = start;
                ends[count] = at;
                count++;
            } else {
                at++;
            }
        }
        return new NumberedText(
                raw, Arrays.copyOf(words, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private int number(String raw, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char letter = folded(raw.charAt(i));
            if (letter == WHOLE) {
                return Fold.of(raw.substring(start, end)).hashCode();
            }
            number = 31 * number + letter;
        }
        return number;
    }

    private char folded(char letter) {
        if (letter >= LETTERS) {
            return WHOLE;
        }
        if (folded[letter] == UNKNOWN) {
            // Between others, since folding takes blanks off the ends.
            String between = Fold.of("a" + letter + "a");
            folded[letter] = between.length() == 3 && isLatin(letter) ? between.charAt(1) : WHOLE;
        }
        return folded[letter];
    }

    /// Letters of other scripts may fold otherwise beside others, such as the Greek sigma at the end of a word.
    private static boolean isLatin(char letter) {
        return letter < '\u0250' || letter >= '\u1E00';
    }
}
