package vn.sovang.ui.movement;

import java.util.List;
import vn.sovang.usecase.due.Deadline;

/// When the term in hand falls due.
///
/// @param due the late ones before today, then the next
/// @param doubts what is uncertain about the days off they were reckoned with
record TermDays(List<Deadline> due, List<String> doubts) {
    /// Of no term.
    static final TermDays NONE = new TermDays(List.of(), List.of());

    TermDays {
        due = List.copyOf(due);
        doubts = List.copyOf(doubts);
    }
}
