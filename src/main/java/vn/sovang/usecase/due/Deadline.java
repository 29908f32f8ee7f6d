package vn.sovang.usecase.due;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.model.due.DueSource;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueState;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Weekday;

/// Hạn: one thing due on one day.
///
/// @param movementId the movement it belongs to
/// @param roundId the round it belongs to, 0 for none
/// @param kind what sort of thing it is, such as "Báo cáo nhanh"
/// @param name what is due
/// @param about the movement or the round, as people call it
/// @param who the organ that has to do it or receives it; may be empty
/// @param rule when, as people read it
/// @param reckonedByWorkingDays whether days off decide its last day
/// @param mark what is kept of it when it was marked done, else null
public record Deadline(
        DueSource source,
        long movementId,
        long roundId,
        String kind,
        String name,
        String about,
        String who,
        String rule,
        boolean reckonedByWorkingDays,
        DueDate due,
        DueState state,
        @Nullable DeadlineMark mark) {
    /// What it is known by among all, such as "moc-12@2021-09-15".
    public String key() {
        return source.key() + "@" + due.named();
    }

    /// Whether nothing is left to do.
    public boolean done() {
        return state instanceof DueState.Done;
    }

    /// Whether it is past its last day and not done.
    public boolean late() {
        return state instanceof DueState.Late;
    }

    /// Its last day in words: "thứ Tư, 15/9/2021", with the time where it has one.
    public String dayText() {
        return Weekday.name(due.day().getDayOfWeek()) + ", " + OfficialDate.brief(due.day())
                + (due.time() == null ? "" : ", " + OfficialDate.hour(due.time()));
    }
}
