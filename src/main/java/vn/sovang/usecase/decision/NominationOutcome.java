package vn.sovang.usecase.decision;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.round.NominationResult;

/// One nomination on the desk of decisions.
///
/// @param result null while it waits
/// @param grant what it was given, null for nothing
/// @param decision by which, null for none
/// @param money as reckoned or recorded; of one refused null
public record NominationOutcome(
        long nominationId,
        int position,
        String subject,
        String place,
        @Nullable NominationResult result,
        @Nullable Grant grant,
        @Nullable Decision decision,
        @Nullable MoneyLine money) {}
