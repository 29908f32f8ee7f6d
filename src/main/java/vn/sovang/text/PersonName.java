package vn.sovang.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts and repairs of a Vietnamese personal name.
public final class PersonName {
    private static final Pattern TITLE = Pattern.compile(
            "^(ông|bà|anh|chị|đồng chí|đ/c|cô|chú)[.:]?\\s+(?=\\S+\\s+\\S+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PersonName() {}

    /// The given name (last word): `"Ánh"` of `"Ma Thị Ánh"`.
    public static String given(String fullName) {
        String name = Nfc.line(fullName);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Given name, then the rest: `"Ánh Ma Thị"`; the order of Vietnamese lists.
    public static String givenFirst(String fullName) {
        String name = Nfc.line(fullName);
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
    }

    /// First letters of the folded words, `"ntlh"` of `"Nguyễn Thị Lan Hương"`; empty for a single word.
    public static String initials(String fullName) {
        String[] words = Fold.of(fullName).split(" ");
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                out.append(word.charAt(0));
            }
        }
        return out.length() > 1 ? out.toString() : "";
    }

    /// The form of address that stands before a name (`"Bà"`), or empty. A lone word is never taken for one.
    public static String title(String name) {
        Matcher matcher = TITLE.matcher(name);
        return matcher.find() ? name.substring(0, matcher.end()).strip() : "";
    }

    /// The name without the form of address before it.
    public static String withoutTitle(String name) {
        Matcher matcher = TITLE.matcher(name);
        return matcher.find() ? name.substring(matcher.end()) : name;
    }

    /// Each word with a capital first letter and the rest small, also after a hyphen: for names typed in capitals or
    /// with a small middle name. `"Nông văn Thắng"` becomes `"Nông Văn Thắng"`.
    public static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String letter = String.valueOf(c);
            out.append(start ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
            start = c == ' ' || c == '-' || c == '\'';
        }
        return out.toString();
    }
}
