package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision to record: one award, given to some nominations of a round.
///
/// @param awardCode what is given; may be another award than was asked
/// @param number with its symbol; the office's own decisions may leave the symbol out
/// @param authority who decides, in running text; empty takes the award's own
/// @param about trích yếu; empty takes the usual words
/// @param achievedFrom first day of the achievement, null while unknown
/// @param achievedTo last day of the achievement, null while unknown
/// @param nominationIds those who get it; empty means all still open that left the last tier with this award
/// @param reason why another award was given than asked; may be empty
public record GrantOrder(
        long roundId,
        String awardCode,
        String number,
        LocalDate date,
        String authority,
        String about,
        @Nullable LocalDate achievedFrom,
        @Nullable LocalDate achievedTo,
        List<Long> nominationIds,
        String reason) {
    public GrantOrder {
        nominationIds = List.copyOf(nominationIds);
    }

    /// A decision on all that left the last tier with the award.
    public static GrantOrder all(
            long roundId,
            String awardCode,
            String number,
            LocalDate date,
            @Nullable LocalDate achievedFrom,
            @Nullable LocalDate achievedTo) {
        return new GrantOrder(roundId, awardCode, number, date, "", "", achievedFrom, achievedTo, List.of(), "");
    }
}
