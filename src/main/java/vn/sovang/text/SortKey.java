package vn.sovang.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/// Vietnamese alphabetical order (a ă â b ... d đ e ê ..., tones after letters, numbers by value) as text that
/// SQL and `String.compareTo` order the same way.
public final class SortKey {
    private static final RuleBasedCollator COLLATOR = vietnamese();

    private SortKey() {}

    /// Key of any text, word by word from the left: for units and titles.
    public static String of(String text) {
        return HexFormat.of()
                .formatHex(trimmed(COLLATOR.getCollationKey(Nfc.line(text)).toByteArray()));
    }

    /// Key of a person's name: given name first, then family name and the middle, as Vietnamese lists are ordered.
    public static String ofPerson(String fullName) {
        return of(PersonName.givenFirst(fullName));
    }

    private static byte[] trimmed(byte[] key) {
        int end = key.length;
        while (end > 0 && key[end - 1] == 0) {
            end--;
        }
        return java.util.Arrays.copyOf(key, end);
    }

    private static RuleBasedCollator vietnamese() {
        RuleBasedCollator collator =
                (RuleBasedCollator) Collator.getInstance(new ULocale("vi")).cloneAsThawed();
        collator.setNumericCollation(true);
        collator.setStrength(Collator.TERTIARY);
        return (RuleBasedCollator) collator.freeze();
    }
}
