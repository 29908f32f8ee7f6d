package vn.sovang.usecase.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.due.Validity;

/// Việc phải làm: something that falls due, once or again and again.
///
/// @param movementId the movement it belongs to
/// @param roundId the round it belongs to, 0 for none
/// @param kind what sort of thing it is, such as "Báo cáo nhanh"
/// @param name what is due
/// @param about the movement or the round, as people call it
/// @param who the organ that has to do it or receives it; may be empty
/// @param validity within which its rule holds
/// @param answered when it was done by what the store knows otherwise, null for not
/// @param over whether nobody asks for it any more, so that only what was marked counts
public record Obligation(
        DueSource source,
        long movementId,
        long roundId,
        String kind,
        String name,
        String about,
        String who,
        DueRule rule,
        Validity validity,
        @Nullable LocalDate answered,
        boolean over) {
    /// Whether days off decide its last day.
    boolean reckonedByWorkingDays() {
        return rule.days() instanceof DueDays.Counted counted && counted.working()
                || rule.shift() != DayOffShift.AS_IT_IS;
    }
}
