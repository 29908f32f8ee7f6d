package vn.sovang.text;

import java.text.Normalizer;

/// Puts Latin letters where a word holds letters of other alphabets that look the same: Cyrillic and Greek ones, the
/// dotless i, ligatures, full-width forms, and the eth that is drawn like đ. They come from keyboards, scans and PDF,
/// and
/// no search finds them.
///
/// @param text with the letters replaced; the text as given when there were none
/// @param changed whether letters were replaced
/// @param foreign whether a word is wholly of another alphabet; such a word is left alone
public record LookAlikes(String text, boolean changed, boolean foreign) {
    private static final String CYRILLIC_AND_GREEK =
            "асеорхуіјѕһԁԛԝ" + "АВСЕНІЈКМОРЅТХУҮԚԜ" + "αινορυχ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "aceopxyijshdqw" + "ABCEHIJKMOPSTXYYQW" + "aivopux" + "ABEZHIKMNOPTYX";

    /// Reads a text.
    public static LookAlikes read(String text) {
        if (isPlain(text)) {
            return new LookAlikes(text, false, false);
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean foreign = false;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > begin) {
                String word = text.substring(begin, end);
                String latin = latin(word);
                foreign |= latin.equals(word) && word.chars().anyMatch(c -> isOtherAlphabet((char) c));
                out.append(latin);
            }
            if (end < text.length()) {
                out.append(widthless(text.charAt(end)));
            }
            begin = end + 1;
        }
        String result = out.toString();
        return result.equals(text) ? new LookAlikes(text, false, foreign) : new LookAlikes(result, true, foreign);
    }

    /// The word in Latin letters, or as it is when it has no Latin letter or one that looks like none.
    private static String latin(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean anyLatin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int index = CYRILLIC_AND_GREEK.indexOf(c);
            if (index >= 0) {
                out.append(LATIN.charAt(index));
            } else if (isOtherAlphabet(c)) {
                return word;
            } else {
                anyLatin |= Character.isLetter(c);
                out.append(same(c, word.length()));
            }
        }
        return anyLatin ? out.toString() : word;
    }

    private static String same(char c, int lengthOfWord) {
        return switch (c) {
            case '\u0131' -> "i";
            // Drawn like Đ and đ; alone they are letters of their own.
            case '\u00D0', '\u0189' -> lengthOfWord > 1 ? "Đ" : String.valueOf(c);
            case '\u00F0', '\u0256' -> lengthOfWord > 1 ? "đ" : String.valueOf(c);
            default -> c >= '\uFB00' && c <= '\uFB06' ? compatible(c) : widthless(c);
        };
    }

    private static String widthless(char c) {
        return (c >= '\uFF01' && c <= '\uFF5E') || c == '\u3000' ? compatible(c) : String.valueOf(c);
    }

    private static String compatible(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isOtherAlphabet(char c) {
        return (c >= '\u0370' && c <= '\u052F' && Character.isLetter(c)) || (c >= '\u1F00' && c <= '\u1FFF');
    }

    /// Nearly every text is; found without looking at words.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean suspect = c == '\u00D0'
                    || c == '\u00F0'
                    || c == '\u0131'
                    || c == '\u0189'
                    || (c >= '\u0256' && c < '\u0300')
                    || (c >= '\u0370' && c < '\u1E00')
                    || (c >= '\u1F00' && c < '\u2000')
                    || c == '\u3000'
                    || c >= '\uF900';
            if (suspect) {
                return false;
            }
        }
        return true;
    }
}
