package vn.sovang.ui.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;

/// Between the dates of fields and those of records that know whole days only.
public final class WholeDay {
    private WholeDay() {}

    /// The day, null where it is not known whole.
    public static @Nullable LocalDate of(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    /// The date of a record, null where there is none.
    public static @Nullable PartialDate dated(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}
