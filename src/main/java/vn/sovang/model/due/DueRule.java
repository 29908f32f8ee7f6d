package vn.sovang.model.due;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.text.OfficialDate;

/// Lịch đến hạn, lịch báo cáo: when something is due, as a plan or a clerk says it.
///
/// It is stored as [#notation()], which [#parse(String)] reads back.
///
/// @param before "trước ngày ...": the day itself is too late, the last day is the one before it
/// @param time the last moment of the day, to the minute; null for the whole day
/// @param shift what happens when the last day is a day off
public record DueRule(
        DueDays days, boolean before, @Nullable LocalTime time, DayOffShift shift) {
    /// The days are left open.
    public static final DueRule OPEN = on(new DueDays.Words(""));

    /// @throws IllegalArgumentException for a day before a counted day, which would be another count
    public DueRule {
        if (before && days instanceof DueDays.Counted) {
            throw new IllegalArgumentException("count one day more or less instead");
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /// Due on those days, whether or not people work on them.
    public static DueRule on(DueDays days) {
        return new DueRule(days, false, null, DayOffShift.AS_IT_IS);
    }

    /// Due before those days.
    public static DueRule before(DueDays days) {
        return new DueRule(days, true, null, DayOffShift.AS_IT_IS);
    }

    /// The same until that time of the day.
    public DueRule at(@Nullable LocalTime until) {
        return new DueRule(days, before, until, shift);
    }

    /// The same with another way to treat days off.
    public DueRule shifted(DayOffShift other) {
        return new DueRule(days, before, time, other);
    }

    /// The rule a store or a file holds; empty text is [#OPEN], and what is no notation stays as its words, so that it
    /// is shown and kept and nothing falls due by it.
    public static DueRule stored(String text) {
        if (text.isBlank()) {
            return OPEN;
        }
        try {
            return parse(text);
        } catch (Refusal words) {
            return on(new DueDays.Words(text));
        }
    }

    /// Whether it says nothing yet.
    public boolean isOpen() {
        return equals(OPEN);
    }

    /// Whether it names days, else only words or nothing.
    public boolean namesDays() {
        return !(days instanceof DueDays.Words);
    }

    /// Reads what [#notation()] writes of days.
    ///
    /// @throws Refusal when it is no such text, naming what is wrong and how to write it
    public static DueRule parse(String notation) throws Refusal {
        return DueNotation.read(notation);
    }

    /// The plain text the rule is stored as, such as `monthly 5,15,25`, `weekly thursday at 09:00`,
    /// `before yearly 12-15` or `count 10 working before 2021-12-20 off earlier`.
    public String notation() {
        return DueNotation.write(this);
    }

    /// As people read it: "ngày 05, 15, 25 hằng tháng", "thứ Năm hằng tuần, 9 giờ", "trước ngày 15/12 hằng năm". What
    /// happens on days off is named where it is not the usual.
    public String display() {
        String text = (before ? "trước " : "") + days.display();
        if (time != null) {
            text += ", " + OfficialDate.hour(time);
        }
        return shift == DayOffShift.AS_IT_IS ? text : text + " (ngày nghỉ: " + shift.label() + ")";
    }
}
