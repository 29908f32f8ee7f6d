package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.text.OfficialDate;

/// Văn bản đơn vị còn nợ: one term of a movement's calendar of which a unit has not sent everything.
///
/// @param name such as "Báo cáo nhanh"
/// @param due last days that passed or pass today without a paper, in order
public record OwedPaper(String name, List<LocalDate> due) {
    public OwedPaper {
        due = List.copyOf(due);
    }

    /// `"Báo cáo nhanh (hạn ngày 05/10/2026, 15/10/2026)"`.
    String line() {
        return due.isEmpty()
                ? name
                : name + " (hạn ngày " + due.stream().map(OfficialDate::brief).collect(Collectors.joining(", ")) + ")";
    }
}
