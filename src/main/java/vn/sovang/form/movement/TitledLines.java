package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.List;

/// Lines under a title: what one group of subjects must reach, what one unit has to do.
///
/// @param title such as "Đối với tập thể" or "Phòng Nội vụ"; empty where the lines are for all
/// @param lines a sentence or an item each
public record TitledLines(String title, List<String> lines) {
    public TitledLines {
        lines = List.copyOf(lines);
    }

    /// Lines for all, before those of groups.
    static List<TitledLines> withAll(List<String> lines, List<TitledLines> groups) {
        List<TitledLines> parts = new ArrayList<>(List.of(of(lines)));
        parts.addAll(groups);
        return parts;
    }

    /// Lines for all.
    public static TitledLines of(List<String> lines) {
        return new TitledLines("", lines);
    }
}
