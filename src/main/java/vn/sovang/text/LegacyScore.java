package vn.sovang.text;

import java.util.ArrayList;
import java.util.List;

/// How well a text reads as Unicode and in each older code: the share of its foreign-looking words that come out as
/// Vietnamese syllables.
final class LegacyScore {
    /// From this share on a text is taken to be of the code.
    static final double ENOUGH = 0.8;

    private static final LegacyEncoding[] OF_LATIN = {LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.CP1258};

    /// Texts of one cell are short; of longer ones the beginning tells enough.
    private static final int MOST_CHARACTERS = 2_000;

    private final String text;
    private final boolean beyondLatin1;
    private final List<String> words = new ArrayList<>();

    private LegacyScore(String text) {
        this.text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        boolean western = false;
        boolean beyond = false;
        for (int i = 0; i < this.text.length(); i++) {
            char c = this.text.charAt(i);
            western |= c > '\u00A0' && c <= '\u00FF';
            beyond |= c > '\u00FF' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
        }
        beyondLatin1 = beyond;
        if (western && !beyond) {
            gatherWords();
        }
    }

    /// Words with a letter beyond ASCII; the signs of Latin-1 are letters in TCVN3.
    private void gatherWords() {
        int begin = 0;
        boolean western = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c > '\u00A0' && c <= '\u00FF')) {
                western |= c > 'z';
            } else {
                if (western) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
                western = false;
            }
        }
    }

    static LegacyScore of(String text) {
        return new LegacyScore(text);
    }

    /// Whether the text has anything that an older code could have meant differently; most texts have not, and lists
    /// have
    /// millions of them.
    static boolean maySpeak(String text) {
        boolean speaks = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00FF' && Syllable.isLetter(c)) {
                return false;
            }
            speaks |= c > '\u00A0' || isMarkAfter(before, c);
            before = c;
        }
        return speaks;
    }

    /// Whether a character after that letter may be a mark of VIQR.
    private static boolean isMarkAfter(char letter, char c) {
        return switch (c) {
            case '^', '(', '+', '*', '\'', '`', '?', '~', '.' -> "aeiouyAEIOUY^(+*".indexOf(letter) >= 0;
            case 'd', 'D' -> letter == 'd' || letter == 'D';
            default -> false;
        };
    }

    /// Whether it has no letter that an older code could have meant differently.
    boolean isPlain() {
        return words.isEmpty();
    }

    /// Whether it has letters that no older code has.
    boolean isBeyondLatin1() {
        return beyondLatin1;
    }

    /// Whether it can be nothing but Unicode: it has letters that no older code has, or is good Vietnamese as it stands
    /// and in no older code.
    boolean isSurelyUnicode() {
        if (beyondLatin1) {
            return text.chars().anyMatch(c -> c > 0xFF && Syllable.isLetter((char) c));
        }
        if (words.isEmpty() || asItStands() < 1) {
            return false;
        }
        for (LegacyEncoding encoding : OF_LATIN) {
            if (in(encoding) == 1) {
                return false;
            }
        }
        return true;
    }

    /// Share of the words that are Vietnamese as they stand.
    double asItStands() {
        return share(words.stream().filter(Syllable::isPlausible).count());
    }

    /// Share of the words that are Vietnamese when read in the code.
    double in(LegacyEncoding encoding) {
        return share(words.stream()
                .filter(word -> Syllable.isPlausible(encoding.decode(word)))
                .count());
    }

    /// The codes in which the text reads best, and surely: one word at least is a syllable only then. None for Unicode.
    List<LegacyEncoding> strongest() {
        if (beyondLatin1) {
            return List.of();
        }
        if (words.isEmpty()) {
            return isSurelyViqr() ? List.of(LegacyEncoding.VIQR) : List.of();
        }
        double best = Math.max(ENOUGH, Math.nextUp(asItStands()));
        List<LegacyEncoding> found = new ArrayList<>();
        for (LegacyEncoding encoding : OF_LATIN) {
            double share = in(encoding);
            if (share >= best && words.stream().anyMatch(word -> isSure(word, encoding))) {
                if (share > best) {
                    found.clear();
                }
                best = share;
                found.add(encoding);
            }
        }
        return found;
    }

    /// Lone signs ("©", "·") would be letters in TCVN3, so a word must have a plain letter too; and Vietnamese letters
    /// alone may be an odd word of today, unless two together make one in VNI.
    private static boolean isSure(String word, LegacyEncoding encoding) {
        if (word.chars().noneMatch(c -> c < 0x80) || Syllable.isPlausible(word)) {
            return false;
        }
        String decoded = encoding.decode(word);
        boolean strange = word.chars().anyMatch(c -> !Syllable.isLetter((char) c));
        return (strange || decoded.length() < word.length()) && Syllable.isPlausible(decoded);
    }

    /// A full stop or a question mark after a vowel is everyday punctuation, so something must follow it, or another
    /// mark stand before it; blood group "O+" is a syllable too, so one such word must have three letters.
    private boolean isSurelyViqr() {
        boolean sure = false;
        for (String word : Viqr.words(text)) {
            String decoded = Viqr.decodeWord(word);
            if (decoded.equals(word)) {
                continue;
            }
            boolean everyday = word.endsWith(".") || word.endsWith("?") || word.endsWith("'");
            if (Syllable.isPlausible(decoded)) {
                sure |= decoded.length() >= 3
                                && !(everyday && Viqr.decodeWord(cut(word)).equals(cut(word)))
                        || decoded.length() == 2 && word.indexOf('^') > 0;
            } else if (!everyday) {
                return false;
            }
        }
        return sure;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }

    private double share(long count) {
        return words.isEmpty() ? 0 : (double) count / words.size();
    }
}
