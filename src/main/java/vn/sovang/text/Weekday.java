package vn.sovang.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Days of the week as Vietnamese papers name them.
public final class Weekday {
    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private Weekday() {}

    /// The name within a sentence: `"thứ Năm"`, `"Chủ nhật"`.
    public static String name(DayOfWeek day) {
        return NAMES.get(day.ordinal());
    }

    /// The day that a text names, whatever its letters and marks: "Thứ năm", "thu nam", "thứ 5".
    public static Optional<DayOfWeek> read(String text) {
        String folded = Fold.of(text);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean numbered = day != DayOfWeek.SUNDAY && folded.equals("thu " + (day.getValue() + 1));
            if (numbered || folded.equals(Fold.of(name(day)))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
