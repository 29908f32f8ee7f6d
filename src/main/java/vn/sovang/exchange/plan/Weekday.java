package vn.sovang.exchange.plan;

import java.util.List;

/// Days of the week as plans name them.
final class Weekday {
    private static final List<String> FOLDED =
            List.of("thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat");
    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private Weekday() {}

    /// @param folded one of the seven
    static String of(String folded) {
        return NAMES.get(FOLDED.indexOf(folded));
    }
}
