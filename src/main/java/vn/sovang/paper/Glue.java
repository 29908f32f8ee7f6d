package vn.sovang.paper;

import java.util.Set;
import java.util.regex.Pattern;

/// Where a Vietnamese official text may not be broken although there is a blank.
final class Glue {
    private static final Pattern NUMBER = Pattern.compile("[(“\"]?[0-9]+([.,/][0-9]+)*");
    private static final Pattern COUNTED =
            Pattern.compile("[(“\"]?([0-9].*|[IVXLC]+|\\p{L}|…+|\\.{2,}|/.*)[)”\".,;:]*");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?%‰)\\]}”/…-]+|–|—");
    private static final Pattern DASH = Pattern.compile("[-–—+*•]");
    private static final Pattern OPENING = Pattern.compile("[(\\[{“]+");

    private static final Set<String> BEFORE_NUMBER = Set.of(
            "ngày", "tháng", "năm", "quý", "số", "số:", "điều", "khoản", "điểm", "chương", "mục", "phần", "tiểu", "lục",
            "mẫu", "biểu", "phường", "quận", "tổ", "khu", "thôn", "xóm", "ấp", "khóa", "lần", "đợt", "vòng", "trang",
            "tuần", "hạng", "thứ");
    private static final Set<String> UNITS = Set.of(
            "đồng", "đ", "triệu", "tỷ", "nghìn", "%", "‰", "mm", "cm", "m", "km", "kg", "g", "tấn", "tạ", "ha", "m2",
            "m²", "giờ", "phút", "ngày", "tháng", "năm", "tuổi", "người", "lần", "phiếu", "hộ", "bản", "tập", "cá",
            "trang", "đại", "thành", "ủy", "điểm");
    private static final Set<String> RANKS = Set.of("nhất", "nhì", "ba");

    private Glue() {}

    /// Whether two neighbouring words stay on one line.
    ///
    /// @param opensLine whether `word` begins a paragraph or a forced line
    /// @param glued whether `word` is held by the word before it: "ngày 06" ends there, "06 tháng" is no measure
    /// @param word the first word
    /// @param next the word after it
    static boolean between(boolean opensLine, boolean glued, String word, String next) {
        char first = word.isEmpty() ? 'x' : word.charAt(0);
        char second = next.isEmpty() ? 'x' : next.charAt(0);
        if (isMark(second) && CLOSING.matcher(next).matches()) {
            return true;
        }
        if (isMark(first)) {
            if (OPENING.matcher(word).matches()) {
                return true;
            }
            if (DASH.matcher(word).matches()) {
                // A dash that opens a list item stays with its text; between figures it makes a range or "Covid - 19".
                return opensLine || Character.isDigit(second);
            }
        }
        if (BEFORE_NUMBER.contains(uncapitalized(word))) {
            boolean rank = word.equals("hạng") && RANKS.contains(uncapitalized(letters(next)));
            return rank || COUNTED.matcher(next).matches();
        }
        boolean number = !glued
                && (isMark(first) || Character.isDigit(first))
                && NUMBER.matcher(word).matches();
        return number && UNITS.contains(letters(next));
    }

    private static boolean isMark(char letter) {
        return !Character.isLetterOrDigit(letter);
    }

    private static String letters(String text) {
        int end = text.length();
        while (end > 1 && ".,;:)”\"/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String uncapitalized(String text) {
        return text.isEmpty() || Character.isLowerCase(text.charAt(0))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
