package vn.sovang.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// What the clerk has typed of a decision of a round before it is recorded, beside number and day, which belong to its
/// paper.
///
/// @param awardCode the one award it gives
/// @param achievedFrom first day of the achievement, null while unknown
/// @param achievedTo its last day, null while unknown
/// @param executors who carry it out besides those commended, a line each
/// @param recipients besides "Như Điều ..." and the file, a line each
public record PlannedDecision(
        long roundId,
        String awardCode,
        @Nullable LocalDate achievedFrom,
        @Nullable LocalDate achievedTo,
        String executors,
        String recipients) {
    public PlannedDecision {
        executors = Nfc.lines(executors);
        recipients = Nfc.lines(recipients);
    }

    /// Nothing typed yet.
    public static PlannedDecision blank(long roundId, String awardCode) {
        return new PlannedDecision(roundId, awardCode, null, null, "", "");
    }

    /// The same with another period.
    public PlannedDecision achieved(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PlannedDecision(roundId, awardCode, from, to, executors, recipients);
    }
}
