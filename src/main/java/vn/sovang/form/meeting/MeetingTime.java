package vn.sovang.form.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.OfficialDate;

/// Hour and day of a meeting in running text; what is unknown is left to write.
final class MeetingTime {
    private MeetingTime() {}

    /// `"14 giờ 00, ngày 06 tháng 12 năm 2021"`.
    ///
    /// @param year printed while the day is unknown
    static String of(@Nullable LocalDateTime moment, int year) {
        return moment == null
                ? hourOpen(null, year)
                : OfficialDate.time(moment.toLocalTime()) + ", " + OfficialDate.full(moment.toLocalDate());
    }

    /// `"... giờ ..., ngày 06 tháng 12 năm 2021"`.
    static String hourOpen(@Nullable LocalDateTime moment, int year) {
        LocalDate day = moment == null ? null : moment.toLocalDate();
        return "... giờ ..., " + OfficialDate.fullOrGap(day, year);
    }
}
