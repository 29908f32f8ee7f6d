package vn.sovang.model.decision;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.PastAward;

/// A grant with the decision that gave it, as a subject's history shows it.
///
/// @param decision null while unknown
public record HeldGrant(Grant grant, @Nullable Decision decision) {
    /// The year to order by: of the achievement, else of the decision, else 0.
    public int year() {
        Integer year = grant.year();
        if (year != null) {
            return year;
        }
        return decision == null || decision.date() == null ? 0 : decision.date().getYear();
    }

    /// Whether it counts: neither it nor the whole decision has been revoked.
    public boolean inForce() {
        return grant.inForce() && (decision == null || decision.revokedById() == null);
    }

    /// As a report quotes it.
    public PastAward quoted() {
        return decision == null
                ? new PastAward(year(), grant.awardName(), "", null, "")
                : new PastAward(year(), grant.awardName(), decision.number(), decision.date(), decision.authority());
    }
}
