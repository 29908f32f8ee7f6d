package vn.sovang.rule.person;

import java.util.Arrays;
import vn.sovang.rule.person.PersonLikeness.Marked;
import vn.sovang.text.Spelling;

/// How near two full names are. Each but [#NONE] is a way in which one name gets written as the other.
enum NameLikeness {
    /// the same letters and marks
    SAME("cùng tên"),
    /// only diacritics differ: often two names, sometimes one typed without them
    MARKS("tên chỉ khác dấu"),
    /// the same words in another order
    ORDER("tên đảo thứ tự"),
    /// one letter more, less, other, or two exchanged
    TYPING("tên khác một chữ cái"),
    /// a middle name left out
    MIDDLE("tên thiếu chữ lót"),
    /// two names
    NONE("khác tên");

    private static final int FEWEST_LETTERS = 6;

    private final String words;

    NameLikeness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// The likeness of two names, with the cheap questions first.
    static NameLikeness of(Marked one, Marked other) {
        String folded = one.folded();
        String otherFolded = other.folded();
        if (folded.isEmpty() || otherFolded.isEmpty()) {
            return NONE;
        }
        if (folded.equals(otherFolded)) {
            return Spelling.same(one.person().fullName(), other.person().fullName()) ? SAME : MARKS;
        }
        if (one.letters() == other.letters() && sameWords(folded, otherFolded)) {
            return ORDER;
        }
        boolean enough = Math.min(folded.length(), otherFolded.length()) >= FEWEST_LETTERS;
        if (enough && oneSlip(folded, otherFolded)) {
            return TYPING;
        }
        return middleLeftOut(folded, otherFolded) ? MIDDLE : NONE;
    }

    private static boolean sameWords(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        Arrays.sort(words);
        Arrays.sort(others);
        return Arrays.equals(words, others);
    }

    /// One slip of the hand: a character put in, left out, exchanged for another or for its neighbour.
    static boolean oneSlip(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (difference != 0) {
            String longer = difference > 0 ? one : other;
            String less = difference > 0 ? other : one;
            return longer.substring(start + 1).equals(less.substring(start));
        }
        if (start == one.length()) {
            return false;
        }
        if (one.substring(start + 1).equals(other.substring(start + 1))) {
            return true;
        }
        return start + 1 < one.length()
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start)
                && one.substring(start + 2).equals(other.substring(start + 2));
    }

    private static boolean middleLeftOut(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
            return false;
        }
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        String[] more = words.length > others.length ? words : others;
        String[] less = words.length > others.length ? others : words;
        if (less.length < 2 || more.length != less.length + 1) {
            return false;
        }
        if (!more[0].equals(less[0]) || !more[more.length - 1].equals(less[less.length - 1])) {
            return false;
        }
        int at = 1;
        while (at < less.length && more[at].equals(less[at])) {
            at++;
        }
        return Arrays.equals(more, at + 1, more.length, less, at, less.length);
    }
}
