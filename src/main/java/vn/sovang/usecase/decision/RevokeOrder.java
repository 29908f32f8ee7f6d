package vn.sovang.usecase.decision;

import java.util.List;
import vn.sovang.model.decision.Decision;

/// A revocation to record.
///
/// @param decisionId what is revoked
/// @param grantIds those it takes the award from; empty means all that still stand
/// @param by the decision that revokes: number, day, organ
/// @param article it rests on; may be empty
/// @param handIn whether certificate and money are to be handed in
public record RevokeOrder(
        long decisionId, List<Long> grantIds, Decision by, String reason, String article, boolean handIn) {
    public RevokeOrder {
        grantIds = List.copyOf(grantIds);
    }
}
