package vn.sovang.model.round;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Kết quả of a nomination, at most one each: what it was given by which decision, or why nothing.
///
/// @param decisionId the decision, null where nothing was given and no paper says so
/// @param grantId what it was given, null for nothing
/// @param reason why nothing, or another award, was given; may be empty
public record NominationResult(
        long id,
        long nominationId,
        @Nullable Long decisionId,
        @Nullable Long grantId,
        String reason) {
    public NominationResult {
        reason = Nfc.lines(reason);
    }

    /// Whether it was given anything.
    public boolean granted() {
        return grantId != null;
    }

    /// The same result under another id.
    public NominationResult withId(long newId) {
        return new NominationResult(newId, nominationId, decisionId, grantId, reason);
    }
}
