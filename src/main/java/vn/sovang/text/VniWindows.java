package vn.sovang.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// VNI for Windows: a letter, then one character for its marks; a few letters have a character of their own.
final class VniWindows {
    /// Acute, grave, hook above, tilde, dot below.
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final String ALONE = "ùøûõï";
    private static final String WITH_CIRCUMFLEX = "áàåãä";
    private static final String WITH_BREVE = "éèúüë";
    private static final Map<String, String> PAIRS = pairs();
    private static final Map<Character, Character> SINGLES =
            Map.of('ô', 'ơ', 'ö', 'ư', 'ñ', 'đ', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ', 'í', 'í', 'ì', 'ì');

    private VniWindows() {}

    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String pair =
                    i + 1 < text.length() ? PAIRS.get(text.substring(i, i + 2).toLowerCase(Locale.ROOT)) : null;
            if (pair != null) {
                i++;
            }
            char small = Character.toLowerCase(c);
            String letter = pair != null ? pair : String.valueOf((char) SINGLES.getOrDefault(small, small));
            out.append(Character.isUpperCase(c) ? letter.toUpperCase(Locale.ROOT) : letter);
        }
        return out.toString();
    }

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (String letter : "a e o u y ô ö".split(" ")) {
            String base = letter.equals("ô") ? "ơ" : letter.equals("ö") ? "ư" : letter;
            put(pairs, letter, ALONE, base);
        }
        for (String letter : "a e o".split(" ")) {
            String base = compose(letter + "\u0302");
            pairs.put(letter + "â", base);
            put(pairs, letter, WITH_CIRCUMFLEX, base);
        }
        pairs.put("aê", "ă");
        put(pairs, "a", WITH_BREVE, "ă");
        return Map.copyOf(pairs);
    }

    private static void put(Map<String, String> pairs, String letter, String marks, String base) {
        for (int i = 0; i < marks.length(); i++) {
            pairs.put(letter + marks.charAt(i), compose(base + TONES.charAt(i)));
        }
    }

    private static String compose(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
