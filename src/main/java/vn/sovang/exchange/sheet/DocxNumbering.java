package vn.sovang.exchange.sheet;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Counts the numbers that Word draws before paragraphs but does not write: the column STT of many lists is empty
/// without
/// them.
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int MOST = 20_000;
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] ROMAN_TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /// How one level is counted.
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private DocxNumbering() {}

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(InputStream in) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        Xml xml = Xml.of(in);
        Level[] levels = null;
        Level level = new Level();
        String number = null;
        while (xml.nextStart() && numbering.kinds.size() + numbering.kindOf.size() < MOST) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    numbering.kinds.put(xml.attribute("abstractNumId", ""), levels);
                    number = null;
                }
                case "num" -> number = xml.attribute("numId", "");
                case "abstractNumId" -> {
                    if (number != null) {
                        numbering.kindOf.put(number, xml.attribute("val", ""));
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    int index = xml.number("ilvl", 0);
                    // Levels inside "num" override; lists that use them are rare and counted as their kind is.
                    if (levels != null && number == null && index >= 0 && index < LEVELS) {
                        levels[index] = level;
                    }
                }
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val", "decimal");
                case "lvlText" -> level.text = xml.attribute("val", "");
                default -> {}
            }
        }
        return numbering;
    }

    /// The number of the next paragraph of that list, empty for bullets and what is not known.
    String next(@Nullable String number, int level) {
        String kind = number == null ? null : kindOf.get(number);
        Level[] levels = kind == null ? null : kinds.get(kind);
        if (kind == null || levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(kind, k -> new int[LEVELS]);
        count[level] = count[level] == 0 ? levels[level].start : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String text = levels[level].text;
        if (!text.contains("%")) {
            return "";
        }
        for (int i = 0; i <= level; i++) {
            int value = count[i] == 0 && levels[i] != null ? levels[i].start : count[i];
            String format = levels[i] == null ? "decimal" : levels[i].format;
            text = text.replace("%" + (i + 1), written(value, format));
        }
        return text;
    }

    private static String written(int value, String format) {
        boolean small = value > 0 && value < 100;
        return switch (format) {
            case "upperRoman" -> small ? roman(value).toUpperCase(Locale.ROOT) : Integer.toString(value);
            case "lowerRoman" -> small ? roman(value) : Integer.toString(value);
            case "upperLetter" ->
                small && value <= 26 ? String.valueOf((char) ('A' + value - 1)) : Integer.toString(value);
            case "lowerLetter" ->
                small && value <= 26 ? String.valueOf((char) ('a' + value - 1)) : Integer.toString(value);
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }

    private static String roman(int value) {
        return ROMAN_TENS[value / 10] + ROMAN[value % 10];
    }
}
