package vn.sovang.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a grant stands in a revocation.
///
/// @param revocationId see [Revocation]
/// @param returnedOn day certificate and money were handed in, null until then
public record Recall(
        long revocationId, RecallState state, @Nullable LocalDate returnedOn) {
    /// The same in another state.
    public Recall in(RecallState newState, @Nullable LocalDate day) {
        return new Recall(revocationId, newState, day);
    }
}
