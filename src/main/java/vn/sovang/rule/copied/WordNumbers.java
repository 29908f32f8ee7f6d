package vn.sovang.rule.copied;

import java.util.Arrays;
import vn.sovang.text.Fold;

/// Turns the words of texts into numbers: the hash codes of their folded forms. A round's reports have a million words,
/// so the letters of the Vietnamese alphabet are folded once each; only words with other letters are folded whole.
final class WordNumbers {
    /// Latin Extended Additional ends here.
    private static final int LETTERS = 0x1F00;
    private static final char UNKNOWN = 0;
    private static final char WHOLE = 1;
    private static final char BETWEEN_WORDS = 2;

    /// What each letter folds to; [#WHOLE] where its word must be folded as a whole, [#BETWEEN_WORDS] for no letter.
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
            int number = 0;
            boolean whole = false;
            char letter;
            while (at < raw.length() && (letter = folded(raw.charAt(at))) != BETWEEN_WORDS) {
                number = 31 * number + letter;
                whole |= letter == WHOLE;
                at++;
            }
            if (at > start) {
                words[count] = whole ? Fold.of(raw.substring(start, at)).hashCode() : number;
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

    private char folded(char letter) {
        if (letter >= LETTERS) {
            return Character.isLetterOrDigit(letter) ? WHOLE : BETWEEN_WORDS;
        }
        if (folded[letter] == UNKNOWN) {
            folded[letter] = Character.isLetterOrDigit(letter) ? foldedAlone(letter) : BETWEEN_WORDS;
        }
        return folded[letter];
    }

    private static char foldedAlone(char letter) {
        // Between others, since folding takes blanks off the ends.
        String between = Fold.of("a" + letter + "a");
        return between.length() == 3 && isLatin(letter) ? between.charAt(1) : WHOLE;
    }

    /// Letters of other scripts may fold otherwise beside others, such as the Greek sigma at the end of a word.
    private static boolean isLatin(char letter) {
        return letter < '\u0250' || letter >= '\u1E00';
    }
}
