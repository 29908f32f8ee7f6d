package vn.sovang.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes Unicode Vietnamese in the older codes, from tables of its own: letter by letter as the standards list them,
/// so
/// that an error in the product's tables does not hide in its own mirror image.
public final class LegacyWriting {
    /// The vowels with their tones: none, acute, grave, hook above, tilde, dot below.
    static final String[] VOWELS = {
        "aáàảãạ", "âấầẩẫậ", "ăắằẳẵặ", "eéèẻẽẹ", "êếềểễệ", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "iíìỉĩị",
        "yýỳỷỹỵ"
    };

    private static final String[] VNI = {
        "a aù aø aû aõ aï", "aâ aá aà aå aã aä", "aê aé aè aú aü aë", "e eù eø eû eõ eï", "eâ eá eà eå eã eä",
        "o où oø oû oõ oï", "oâ oá oà oå oã oä", "ô ôù ôø ôû ôõ ôï", "u uù uø uû uõ uï", "ö öù öø öû öõ öï",
        "i í ì æ ó ò", "y yù yø yû yõ î"
    };

    private static final int[][] TCVN3 = {
        {'a', 0xB8, 0xB5, 0xB6, 0xB7, 0xB9}, {0xA9, 0xCA, 0xC7, 0xC8, 0xC9, 0xCB}, {0xA8, 0xBE, 0xBB, 0xBC, 0xBD, 0xC6},
        {'e', 0xD0, 0xCC, 0xCE, 0xCF, 0xD1}, {0xAA, 0xD5, 0xD2, 0xD3, 0xD4, 0xD6}, {'o', 0xE3, 0xDF, 0xE1, 0xE2, 0xE4},
        {0xAB, 0xE8, 0xE5, 0xE6, 0xE7, 0xE9}, {0xAC, 0xED, 0xEA, 0xEB, 0xEC, 0xEE}, {'u', 0xF3, 0xEF, 0xF1, 0xF2, 0xF4},
        {0xAD, 0xF8, 0xF5, 0xF6, 0xF7, 0xF9}, {'i', 0xDD, 0xD7, 0xD8, 0xDC, 0xDE}, {'y', 0xFD, 0xFA, 0xFB, 0xFC, 0xFE}
    };

    private static final String VIQR_TONES = " '`?~.";
    private static final String COMBINING = " \u0301\u0300\u0309\u0303\u0323";

    private LegacyWriting() {}

    /// The text in a code, as a program that knows only Western letters shows it.
    public static String write(LegacyEncoding encoding, String text) {
        Map<Character, String> table = table(encoding);
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(table.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }

    /// The bytes of such a text in a file.
    public static byte[] bytes(LegacyEncoding encoding, String text) {
        return write(encoding, text).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static Map<Character, String> table(LegacyEncoding encoding) {
        Map<Character, String> table = new HashMap<>();
        for (int v = 0; v < VOWELS.length; v++) {
            for (int t = 0; t < 6; t++) {
                String small = written(encoding, v, t);
                char letter = VOWELS[v].charAt(t);
                table.put(letter, small);
                table.put(Character.toUpperCase(letter), capital(encoding, small, v, t));
            }
        }
        table.put(
                'đ',
                switch (encoding) {
                    case TCVN3 -> "\u00AE";
                    case VNI -> "ñ";
                    case VIQR -> "dd";
                    case CP1258 -> "\u00F0";
                });
        table.put(
                'Đ',
                switch (encoding) {
                    case TCVN3 -> "\u00A7";
                    case VNI -> "Ñ";
                    case VIQR -> "DD";
                    case CP1258 -> "\u00D0";
                });
        return table;
    }

    private static String written(LegacyEncoding encoding, int vowel, int tone) {
        return switch (encoding) {
            case TCVN3 -> String.valueOf((char) TCVN3[vowel][tone]);
            case VNI -> VNI[vowel].split(" ")[tone];
            case VIQR -> viqr(VOWELS[vowel].charAt(0)) + (tone == 0 ? "" : VIQR_TONES.charAt(tone));
            case CP1258 -> cp1258(VOWELS[vowel].charAt(0), tone);
        };
    }

    private static String capital(LegacyEncoding encoding, String small, int vowel, int tone) {
        return switch (encoding) {
            // With a tone there is no capital: the font draws it.
            case TCVN3 -> tone > 0 ? small : tcvn3Capital(VOWELS[vowel].charAt(0));
            case VNI, VIQR -> small.toUpperCase(Locale.ROOT);
            case CP1258 -> cp1258(Character.toUpperCase(VOWELS[vowel].charAt(0)), tone);
        };
    }

    private static String tcvn3Capital(char vowel) {
        int index = "ăâêôơư".indexOf(vowel);
        return index < 0 ? String.valueOf(Character.toUpperCase(vowel)) : String.valueOf((char) (0xA1 + index));
    }

    private static String viqr(char vowel) {
        String parts = Normalizer.normalize(String.valueOf(vowel), Normalizer.Form.NFD);
        return parts.replace('\u0302', '^').replace('\u0306', '(').replace('\u031B', '+');
    }

    /// As Windows writes it: the vowel with its shape, then the tone; á, à, é, è, í, ó, ù, ú and ô are whole.
    private static String cp1258(char vowel, int tone) {
        String whole = Normalizer.normalize("" + vowel + COMBINING.charAt(tone), Normalizer.Form.NFC);
        if (tone > 0 && whole.length() == 1 && "áàéèíóùú".indexOf(Character.toLowerCase(whole.charAt(0))) >= 0) {
            return whole;
        }
        String letter =
                switch (vowel) {
                    case 'ă' -> "\u00E3";
                    case 'Ă' -> "\u00C3";
                    case 'ơ' -> "\u00F5";
                    case 'Ơ' -> "\u00D5";
                    case 'ư' -> "\u00FD";
                    case 'Ư' -> "\u00DD";
                    default -> String.valueOf(vowel);
                };
        return tone == 0 ? letter : letter + new String[] {"", "\u00EC", "\u00CC", "\u00D2", "\u00DE", "\u00F2"}[tone];
    }
}
