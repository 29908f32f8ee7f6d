package vn.sovang.model.meeting;

import org.jspecify.annotations.Nullable;

/// What came of the vote on one nomination.
///
/// @param verdict what counts
/// @param counted what the votes alone say
/// @param tie as many agree as not: said so, and not passed
/// @param awardCode the award it goes on with; of one that does not pass the award asked for
/// @param ruling why `verdict` is not `counted`, null when the votes decide
public record Outcome(
        Verdict verdict,
        Verdict counted,
        boolean tie,
        String awardCode,
        @Nullable Ruling ruling) {}
