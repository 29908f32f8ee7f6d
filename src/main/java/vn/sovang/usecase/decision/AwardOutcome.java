package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.PlannedDecision;

/// What a round left of one award, decided or waiting.
///
/// @param own whether the office itself decides on it
/// @param authority who decides, in running text
/// @param number typed of its decision so far; the recorded one's once there is one
/// @param date typed so far, null while unknown
/// @param decision recorded last, null while there is none
/// @param due what is still to be paid for that decision, in đồng; below 0 what was paid too much
/// @param lines all that left the last tier with it, in the order of the list
public record AwardOutcome(
        String awardCode,
        String awardName,
        boolean own,
        String authority,
        String number,
        @Nullable LocalDate date,
        PlannedDecision planned,
        @Nullable Decision decision,
        long due,
        List<NominationOutcome> lines) {
    public AwardOutcome {
        lines = List.copyOf(lines);
    }

    /// How many were recorded with money that a title given or lost since has changed.
    public int differing() {
        return (int) lines.stream()
                .map(NominationOutcome::money)
                .filter(money -> money != null && money.reckoned() != null)
                .count();
    }

    /// How many wait for a result.
    public int open() {
        return (int) lines.stream().filter(line -> line.result() == null).count();
    }
}
