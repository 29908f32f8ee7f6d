package vn.sovang.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a Vietnamese official text may not be broken although there is a blank.
final class Glue {
    private static final Pattern NUMBER = Pattern.compile("[(“\"]?[0-9]+([.,/][0-9]+)*");
    private static final Pattern COUNTED =
            Pattern.compile("[(“\"]?([0-9].*|[IVXLC]+|[a-zđA-ZĐ]|…+|\\.{2,}|/.*)[)”\".,;:]*");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?%‰)\\]}”/…-]+|–|—");
    private static final Pattern DASH = Pattern.compile("[-–—+*•]");
    private static final Pattern OPENING = Pattern.compile("[(\\[{“]+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}[.,;:)”\"]*(/\\.)?");

    private static final Set<String> BEFORE_NUMBER = Set.of(
            "ngày", "tháng", "năm", "quý", "số", "số:", "điều", "khoản", "điểm", "chương", "mục", "phần", "tiểu", "lục",
            "mẫu", "biểu", "phường", "quận", "tổ", "khu", "thôn", "xóm", "ấp", "khóa", "lần", "đợt", "vòng", "trang",
            "tuần", "hạng", "thứ");
    private static final Set<String> UNITS = Set.of(
            "đồng", "đ", "triệu", "tỷ", "nghìn", "ngàn", "%", "‰", "mm", "cm", "m", "km", "kg", "g", "tấn", "tạ", "ha",
            "m2", "m²", "m3", "m³", "lít", "giờ", "phút", "ngày", "tháng", "năm", "tuổi", "người", "lượt", "lần",
            "phiếu", "hộ", "bản", "bộ", "trang", "điểm");
    /// Units of two syllables.
    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("cá", "nhân"),
            Map.entry("tập", "thể"),
            Map.entry("thành", "viên"),
            Map.entry("đại", "biểu"),
            Map.entry("ủy", "viên"),
            Map.entry("đảng", "viên"),
            Map.entry("đoàn", "viên"),
            Map.entry("hội", "viên"),
            Map.entry("đơn", "vị"),
            Map.entry("trường", "hợp"),
            Map.entry("ý", "kiến"),
            Map.entry("hồ", "sơ"),
            Map.entry("cán", "bộ"),
            Map.entry("chiến", "sĩ"),
            Map.entry("đồng", "chí"),
            Map.entry("triệu", "đồng"),
            Map.entry("tỷ", "đồng"),
            Map.entry("nghìn", "đồng"),
            Map.entry("ngàn", "đồng"));
    private static final Set<String> RANKS = Set.of("nhất", "nhì", "ba");
    private static final Set<String> NUMBERED_FORMS = Set.of("mẫu", "biểu", "bảng");
    /// What is counted off in a date or a reference, before the larger whole it belongs to.
    private static final Set<String> REFERENCES = Set.of("điểm", "khoản", "điều", "mục", "chương");

    private static final Set<String> TITLES = Set.of("ông", "bà", "anh", "chị", "chí");
    private static final Set<String> ABBREVIATIONS =
            Set.of("TS.", "ThS.", "PGS.", "PGS.TS.", "GS.", "GS.TS.", "BS.", "KS.", "CN.", "TP.", "TX.");

    private final List<Word> words;
    private final String[] texts;

    private Glue(List<Word> words) {
        this.words = words;
        texts = new String[words.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = words.get(i).text();
        }
    }

    /// Ties each word to the word before it on its line.
    static List<Word> tied(List<Word> words) {
        Glue glue = new Glue(words);
        Word[] tied = new Word[words.size()];
        for (int i = 0; i < tied.length; i++) {
            Word word = words.get(i);
            tied[i] = word.newLine() ? word : word.tied(glue.tie(i));
        }
        return List.of(tied);
    }

    private Tie tie(int i) {
        String before = texts[i - 1];
        String word = texts[i];
        if (closes(word) || opens(i - 1, word) || numbers(before, i) || measures(i)) {
            return Tie.NEVER;
        }
        return continues(i) || belongsToSymbol(i) || names(before, word) ? Tie.AVOID : Tie.NONE;
    }

    private static boolean closes(String word) {
        return isMark(word) && CLOSING.matcher(word).matches();
    }

    private boolean opens(int mark, String word) {
        String before = texts[mark];
        if (!isMark(before)) {
            return false;
        }
        if (OPENING.matcher(before).matches()) {
            return true;
        }
        // A dash that opens a list item stays with its text; between figures it makes a range or "Covid - 19".
        return DASH.matcher(before).matches() && (words.get(mark).newLine() || startsWithFigure(word));
    }

    /// "khoản 2", "số 91/2017/NĐ-CP", "hạng Nhất", "Mẫu số" before its number.
    private boolean numbers(String before, int i) {
        String kind = uncapitalized(before);
        String word = texts[i];
        if (word.equals("số") && NUMBERED_FORMS.contains(kind)) {
            return isCounted(i + 1);
        }
        return BEFORE_NUMBER.contains(kind)
                && (kind.equals("hạng") && RANKS.contains(uncapitalized(letters(word))) || isCounted(i));
    }

    /// "12 người", "5 triệu đồng", "14 giờ 00".
    private boolean measures(int i) {
        String word = letters(texts[i]);
        if (isFree(i - 1)) {
            return UNITS.contains(word) || letters(text(i + 1)).equals(PAIRS.get(word));
        }
        if (!isFree(i - 2)) {
            return false;
        }
        return texts[i - 1].equals("giờ") ? startsWithFigure(word) : word.equals(PAIRS.get(texts[i - 1]));
    }

    /// Whether a word is a number that numbers nothing before it: "ngày 06" ends there, "06 tháng" is no measure.
    private boolean isFree(int i) {
        String word = text(i);
        return (isMark(word) || startsWithFigure(word))
                && NUMBER.matcher(word).matches()
                && !(i > 0 && !words.get(i).newLine() && BEFORE_NUMBER.contains(uncapitalized(texts[i - 1])));
    }

    /// The next part of a date ("tháng 11", "năm 2003") or of a reference ("Điều 84" after "khoản 2").
    private boolean continues(int i) {
        String whole = uncapitalized(texts[i]);
        String part = uncapitalized(text(i - 2));
        boolean follows =
                switch (whole) {
                    case "tháng" -> part.equals("ngày");
                    case "năm" -> part.equals("tháng") || part.equals("quý");
                    default -> REFERENCES.contains(whole) && REFERENCES.contains(part) && endsPlain(texts[i - 1]);
                };
        return follows && isCounted(i - 1) && isCounted(i + 1);
    }

    /// "Nghị định" and "số" before "91/2017/NĐ-CP".
    private boolean belongsToSymbol(int i) {
        if (texts[i].equals("số")) {
            return isSymbol(i + 1);
        }
        return text(i + 1).equals("số")
                && isSymbol(i + 2)
                && Character.isLowerCase(texts[i].charAt(0))
                && startsUpper(texts[i - 1]);
    }

    private boolean isSymbol(int i) {
        String word = text(i);
        return word.indexOf('/') > 0 && startsWithFigure(word);
    }

    /// "Ông Nguyễn", "Văn A", "TS. Lê".
    private static boolean names(String before, String word) {
        if (!startsUpper(word)) {
            return false;
        }
        return startsUpper(before) && (isInitial(word) || isInitial(before) && endsWithLetterOrDot(before))
                || ABBREVIATIONS.contains(before)
                || TITLES.contains(before)
                || startsUpper(before) && !before.equals("Chí") && TITLES.contains(uncapitalized(before));
    }

    private static boolean isInitial(String word) {
        return (word.length() == 1 || !Character.isLetter(word.charAt(1)))
                && INITIAL.matcher(word).matches();
    }

    private static boolean endsWithLetterOrDot(String word) {
        char last = word.charAt(word.length() - 1);
        return last == '.' || Character.isLetter(last);
    }

    private boolean isCounted(int i) {
        String word = text(i);
        return !word.isEmpty() && COUNTED.matcher(word).matches();
    }

    private static boolean endsPlain(String word) {
        return Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private String text(int i) {
        return i >= 0 && i < texts.length ? texts[i] : "";
    }

    private static boolean isMark(String word) {
        return !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0));
    }

    private static boolean startsWithFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /// A unit without the marks after it and without what it is counted by: "đồng/người;".
    private static String letters(String text) {
        int end = text.indexOf('/', 1);
        end = end < 0 ? text.length() : end;
        while (end > 1 && ".,;:)”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String uncapitalized(String text) {
        return startsUpper(text) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
