package vn.sovang.text;

import java.util.Locale;

/// TCVN3: one character of Latin-1 for each small letter, and for the capitals without a tone.
final class Tcvn3 {
    private static final char FIRST = '\u00A1';

    /// What 0xA1 to 0xFE stand for; a space where the code has no letter.
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ" // A1-AE
            + "      " // AF-B4
            + "àảãáạ ằẳẵắ" // B5-BE
            + "       " // BF-C5
            + "ặầẩẫấậè ẻẽéẹềểễếệìỉ" // C6-D8
            + "   " // D9-DB
            + "ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ"; // DC-FE

    private Tcvn3() {}

    /// A small letter with a tone may have been meant as a capital, since capitals with a tone are only a matter of the
    /// font: the letters around it decide.
    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean[] sharesItsCode = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char letter = letter(text.charAt(i));
            out.append(letter);
            sharesItsCode[i] = text.charAt(i) >= '\u00B5' && letter != text.charAt(i) || text.charAt(i) == '\u00FD';
        }
        raiseCapitals(out, sharesItsCode);
        return out.toString();
    }

    private static char letter(char c) {
        int index = c - FIRST;
        boolean known = index >= 0 && index < LETTERS.length() && LETTERS.charAt(index) != ' ';
        return known ? LETTERS.charAt(index) : c;
    }

    private static void raiseCapitals(StringBuilder out, boolean[] sharesItsCode) {
        Case whole = new Case(out, sharesItsCode, 0, out.length());
        int begin = 0;
        while (begin < out.length()) {
            int end = begin;
            while (end < out.length() && Character.isLetter(out.charAt(end))) {
                end++;
            }
            if (end > begin) {
                Case word = new Case(out, sharesItsCode, begin, end);
                if (word.isAllCapitals() || (whole.isAllCapitals() && word.small == 0)) {
                    raise(out, begin, end);
                } else if (sharesItsCode[begin] && whole.isNameLike()) {
                    raise(out, begin, begin + 1);
                }
            }
            begin = end + 1;
        }
    }

    private static void raise(StringBuilder out, int begin, int end) {
        out.replace(begin, end, out.substring(begin, end).toUpperCase(Locale.ROOT));
    }

    /// How the letters whose case is sure are written.
    private static final class Case {
        private int capitals;
        private int small;
        private int wordsWithCapital;
        private int wordsWithSmall;

        Case(CharSequence text, boolean[] sharesItsCode, int begin, int end) {
            for (int i = begin; i < end; i++) {
                char c = text.charAt(i);
                if (!sharesItsCode[i] && Character.isLetter(c)) {
                    boolean first = i == begin || !Character.isLetter(text.charAt(i - 1));
                    boolean capital = Character.isUpperCase(c);
                    capitals += capital ? 1 : 0;
                    small += capital ? 0 : 1;
                    wordsWithCapital += first && capital ? 1 : 0;
                    wordsWithSmall += first && !capital ? 1 : 0;
                }
            }
        }

        boolean isAllCapitals() {
            return small == 0 && capitals > 1;
        }

        /// "Ma Thị ánh": all other words begin with a capital, so this one does too.
        boolean isNameLike() {
            return wordsWithCapital > 0 && wordsWithSmall == 0;
        }
    }
}
