package vn.sovang.paper.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A word with what it can do to its neighbours.
///
/// @param lower the word with its first letter small
/// @param kinds of the small word, and of the word as it stands
record GlueWord(String text, String lower, int kinds, Start start) {
    /// stands before a number: "khoản", "ngày"
    static final int BEFORE_NUMBER = 1;
    /// stands before "số" and a number: "mẫu"
    static final int NUMBERED_FORM = 2;
    /// rank of a medal: "hạng Nhất"
    static final int RANK = 4;
    /// what a date or a reference goes on with
    static final int CONTINUES = 8;
    /// what is counted off in a reference, before the larger whole it belongs to
    static final int REFERENCE = 16;
    /// stands before a name
    static final int TITLE = 32;
    /// stands before a name, in these letters alone
    static final int ABBREVIATION = 64;
    /// "số", in small letters alone
    static final int NUMBER = 128;

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
    private static final Map<String, Integer> KINDS = dictionary();

    static final GlueWord NONE = new GlueWord("", "", 0, Start.OTHER);

    /// What a word begins with.
    enum Start {
        /// neither letter nor figure
        MARK,
        /// a figure
        FIGURE,
        /// a capital
        UPPER,
        /// any other letter, or nothing
        OTHER
    }

    private static Map<String, Integer> dictionary() {
        Map<String, Integer> kinds = new HashMap<>();
        add(
                kinds,
                BEFORE_NUMBER,
                List.of(
                        "ngày", "tháng", "năm", "quý", "số", "số:", "điều", "khoản", "điểm", "chương", "mục", "phần",
                        "tiểu", "lục", "mẫu", "biểu", "phường", "quận", "tổ", "khu", "thôn", "xóm", "ấp", "khóa", "lần",
                        "đợt", "vòng", "trang", "tuần", "hạng", "thứ"));
        add(kinds, NUMBER, List.of("số"));
        add(kinds, NUMBERED_FORM, List.of("mẫu", "biểu", "bảng"));
        add(kinds, RANK, List.of("nhất", "nhì", "ba"));
        List<String> references = List.of("điểm", "khoản", "điều", "mục", "chương");
        add(kinds, REFERENCE | CONTINUES, references);
        add(kinds, CONTINUES, List.of("tháng", "năm"));
        add(kinds, TITLE, List.of("ông", "bà", "anh", "chị", "chí"));
        add(
                kinds,
                ABBREVIATION,
                List.of("TS.", "ThS.", "PGS.", "PGS.TS.", "GS.", "GS.TS.", "BS.", "KS.", "CN.", "TP.", "TX."));
        return Collections.unmodifiableMap(kinds);
    }

    private static void add(Map<String, Integer> kinds, int kind, List<String> words) {
        words.forEach(word -> kinds.merge(word, kind, (one, other) -> one | other));
    }

    static GlueWord of(String text) {
        Start start = start(text);
        return switch (start) {
            case UPPER -> {
                String lower = Character.toLowerCase(text.charAt(0)) + text.substring(1);
                yield new GlueWord(text, lower, kind(lower) & ~NUMBER | kind(text) & ABBREVIATION, start);
            }
            case OTHER -> new GlueWord(text, text, kind(text), start);
            case MARK, FIGURE -> new GlueWord(text, text, 0, start);
        };
    }

    private static Start start(String text) {
        if (text.isEmpty()) {
            return Start.OTHER;
        }
        char first = text.charAt(0);
        if (Character.isLetter(first)) {
            return Character.isUpperCase(first) ? Start.UPPER : Start.OTHER;
        }
        return Character.isDigit(first) ? Start.FIGURE : Start.MARK;
    }

    private static int kind(String word) {
        return KINDS.getOrDefault(word, 0);
    }

    /// Whether it is of one of these kinds.
    boolean is(int kind) {
        return (kinds & kind) != 0;
    }

    boolean isMark() {
        return start == Start.MARK;
    }

    boolean isFigure() {
        return start == Start.FIGURE;
    }

    boolean isUpper() {
        return start == Start.UPPER;
    }

    /// Whether a word counts things after a number.
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    /// What makes a word a unit together with it.
    static @Nullable String secondSyllable(String word) {
        return PAIRS.get(word);
    }
}
