package vn.sovang.form;

import java.util.List;

/// Lines under a title: what one group of subjects must reach, what one unit has to do.
///
/// @param title such as "Đối với tập thể" or "Phòng Nội vụ"; empty where the lines are for all
/// @param lines a sentence or an item each
public record PlanPart(String title, List<String> lines) {
    public PlanPart {
        lines = List.copyOf(lines);
    }

    /// Lines for all.
    public static PlanPart of(List<String> lines) {
        return new PlanPart("", lines);
    }
}
