package vn.sovang.exchange.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sign a paragraph begins with.
///
/// @param level of a heading it would begin: 1 a Roman number, 2 a number, 3 a letter or a number of two parts; 4 a
/// dash,
/// 5 a plus, 0 none
/// @param rest what follows the sign
record Marker(int level, String rest) {
    static final int DASH = 4;
    static final int PLUS = 5;

    /// "I1l." and "|." are what character recognition makes of "III." and "I.".
    private static final Pattern ROMAN =
            Pattern.compile("([IVX]{1,5}|[Il1|]{1,4}|VI[Il1]{1,2}|[Il]V)\\s*[.:]\\s*(\\S.*)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,8})[.)]?\\s*(\\p{L}.*|[“\"‘'].*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\s*[.)]\\s*(\\D.*)");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]\\s*[.)]\\s+(\\S.*)");
    private static final Pattern PLUSES = Pattern.compile("(?:[-–•*]\\s*)?\\+\\s*(\\S.*)");
    private static final Pattern DASHES = Pattern.compile("[-–•*]\\s*(\\S.*)");

    static Marker of(String text) {
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches() && !DIGITS.matcher(roman.group(1)).matches() && isLoud(roman.group(2))) {
            return new Marker(1, roman.group(2));
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return new Marker(3, parts.group(2));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new Marker(2, number.group(1));
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.matches()) {
            return new Marker(3, letter.group(1));
        }
        Matcher plus = PLUSES.matcher(text);
        if (plus.matches()) {
            return new Marker(PLUS, plus.group(1));
        }
        Matcher dash = DASHES.matcher(text);
        return dash.matches() ? new Marker(DASH, dash.group(1)) : new Marker(0, text);
    }

    /// Whether most letters are capitals, as in headings of parts.
    static boolean isLoud(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 0 && capitals * 10 >= letters * 7;
    }
}
