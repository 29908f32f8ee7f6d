package vn.sovang.usecase.due;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueState;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Weekday;

/// Hạn: something due on one day.
///
/// @param what falls due
/// @param mark what is kept of it when it was marked done, else null
public record Deadline(
        Obligation what,
        DueDate due,
        DueState state,
        @Nullable DeadlineMark mark) {
    /// What it is known by among all, such as "moc-12@2021-09-15".
    public String key() {
        return what.source().key() + "@" + due.named();
    }

    /// What is due.
    public String name() {
        return what.name();
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
