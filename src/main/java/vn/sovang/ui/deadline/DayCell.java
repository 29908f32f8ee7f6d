package vn.sovang.ui.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.usecase.due.Deadline;

/// One day of the grid.
///
/// @param inMonth false for the neighbours that fill the first and the last week
/// @param working whether people work on it
/// @param name what day it is, such as "Quốc khánh"; empty for a plain one
/// @param own what the office itself said of it, null for nothing
/// @param due in order
record DayCell(
        LocalDate day,
        boolean inMonth,
        boolean today,
        boolean working,
        String name,
        @Nullable OfficeDay own,
        List<Deadline> due) {
    DayCell {
        due = List.copyOf(due);
    }
}
