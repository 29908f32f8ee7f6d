package vn.sovang.ui.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;

/// Between the dates of fields and those of records that know whole days only.
final class Days {
    private Days() {}

    /// The day, null where it is not known whole.
    static @Nullable LocalDate whole(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    static @Nullable PartialDate partial(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}
