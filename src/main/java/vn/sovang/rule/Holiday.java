package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;

/// Một dịp nghỉ lễ, tết of one year (Bộ luật Lao động 2019, Điều 112), with the days that are off or worked because of
/// it, as they are for public offices.
///
/// @param name such as "Quốc khánh"
/// @param days the holiday's own days, those at a weekend too
/// @param off working days that are off besides: in place of a weekend (Điều 111 khoản 3) or swapped
/// @param working Saturdays worked in place of a swapped day
/// @param source who announced it, or the article that fixes it
/// @param verified whether a published announcement or the article itself says so
/// @param note what the clerk should know, in Vietnamese; may be empty
public record Holiday(
        String name,
        List<LocalDate> days,
        List<LocalDate> off,
        List<LocalDate> working,
        String source,
        boolean verified,
        String note) {
    public Holiday {
        days = List.copyOf(days);
        off = List.copyOf(off);
        working = List.copyOf(working);
    }

    /// What that day is because of this holiday, such as "nghỉ bù Quốc khánh"; empty when it is nothing.
    public String nameOf(LocalDate day) {
        if (days.contains(day)) {
            return name;
        }
        if (off.contains(day)) {
            return (working.isEmpty() ? "nghỉ bù " : "nghỉ hoán đổi dịp ") + name;
        }
        return working.contains(day) ? "làm bù dịp " + name : "";
    }
}
