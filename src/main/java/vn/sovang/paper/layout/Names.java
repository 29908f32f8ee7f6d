package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names that short centred lines do not tear apart: "ỦY" never ends a line of a heading. Running text may, or its
/// lines
/// would be torn apart.
final class Names {
    private static final List<List<String>> NAMES = List.of(
            List.of("ủy", "ban", "nhân", "dân"),
            List.of("hội", "đồng", "nhân", "dân"),
            List.of("hội", "đồng"),
            List.of("ban", "chỉ", "đạo"),
            List.of("chủ", "tịch"),
            List.of("thủ", "tướng"),
            List.of("bằng", "khen"),
            List.of("giấy", "khen"),
            List.of("khen", "thưởng"),
            List.of("thi", "đua"),
            List.of("thành", "phố"),
            List.of("hộ", "gia", "đình"),
            List.of("tập", "thể"),
            List.of("cá", "nhân"),
            List.of("doanh", "nghiệp"),
            List.of("tư", "nhân"),
            List.of("công", "ty"),
            List.of("hợp", "tác", "xã"),
            List.of("trung", "tâm"),
            List.of("y", "tế"),
            List.of("công", "an"),
            List.of("nội", "vụ"),
            List.of("trung", "học", "cơ", "sở"),
            List.of("mặt", "trận", "tổ", "quốc"));

    private Names() {}

    /// Ties the words of each name.
    static List<Word> tied(List<Word> words) {
        List<Word> tied = new ArrayList<>(words);
        for (int i = 0; i < words.size(); i++) {
            for (List<String> name : NAMES) {
                if (stands(name, words, i)) {
                    for (int j = i + 1; j < i + name.size(); j++) {
                        tied.set(j, words.get(j).tied(Tie.NEVER));
                    }
                }
            }
        }
        return List.copyOf(tied);
    }

    private static boolean stands(List<String> name, List<Word> words, int at) {
        if (at + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            Word word = words.get(at + i);
            if (i > 0 && word.newLine() || !plain(word.text()).equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        int start = !word.isEmpty() && word.charAt(0) == '(' ? 1 : 0;
        int end = word.length();
        while (end > start && ",;:.)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
