package vn.sovang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Locale;

/// Ký tự ẩn: what stands in a text without being a letter, a sign or a blank: control characters, marks of direction,
/// zero-width characters, soft hyphens, halves of a pair, noncharacters. No paper and no file of ours can carry them,
/// so
/// they are taken out where text enters (decision 0026).
public final class Unseen {
    /// From here on other characters than Latin letters, signs and their marks begin.
    private static final char COMMON = '\u0300';

    private static final int NONCHARACTER = 0xFFFE;

    private Unseen() {}

    /// Whether the character is taken out. Blanks and line breaks are none, whatever their code.
    public static boolean is(int codePoint) {
        if (codePoint < COMMON) {
            return (codePoint < ' ' && !isLineOrTab(codePoint))
                    || (codePoint >= 0x7F && codePoint < 0xA0 && codePoint != 0x85)
                    || codePoint == 0xAD;
        }
        return (codePoint & NONCHARACTER) == NONCHARACTER
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /// Whether it is one that no program writes on purpose, so that the text around it may be damaged: a control
    /// character, half a pair, a noncharacter. The others (zero-width, soft hyphen) come with any copied text.
    public static boolean isFault(int codePoint) {
        int type = Character.getType(codePoint);
        return is(codePoint)
                && (type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED);
    }

    /// The text without them; the very text where there are none, as nearly always.
    public static String without(String text) {
        if (text.codePoints().noneMatch(Unseen::is)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !is(codePoint)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /// Those of a text by their Unicode numbers, such as `U+0007`, each once.
    public static List<String> numbers(String text) {
        return text.codePoints()
                .filter(Unseen::is)
                .distinct()
                .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .toList();
    }

    private static boolean isLineOrTab(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r';
    }
}
