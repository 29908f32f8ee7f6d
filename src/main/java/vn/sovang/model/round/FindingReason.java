package vn.sovang.model.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Lý do giữ: why the clerk lets a finding stand.
///
/// @param rule the rule's id, or the kind of the finding where no rule of the law is behind it
/// @param nominationId null when it is about a unit or the whole round
/// @param unitId the proposing unit; null when it is about the whole round
/// @param reason never empty in the store
/// @param actor who wrote it
public record FindingReason(
        long id,
        long roundId,
        String rule,
        @Nullable Long nominationId,
        @Nullable Long unitId,
        String reason,
        Instant at,
        String actor) {
    public FindingReason {
        reason = Nfc.lines(reason);
    }
}
