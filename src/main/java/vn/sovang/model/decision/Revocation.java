package vn.sovang.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Hủy bỏ quyết định khen thưởng, whole or for some of those it honoured. Nothing is deleted by it.
///
/// @param decisionId the decision that is revoked
/// @param revokingDecisionId the decision that revokes, null while it is only asked for
/// @param whole whether all the decision gave is revoked
/// @param article it rests on, such as "khoản 2 Điều 93 Luật Thi đua, khen thưởng"; may be empty
/// @param askedBy who asked for it; may be empty
/// @param request number and day of the paper that asked, as written on it; may be empty
/// @param askedOn day of the request, null where there was none
/// @param withdrawnOn day the request was taken back, null where it was not
/// @param returnDue last day to hand in certificate and money, null while that is not asked for
public record Revocation(
        long id,
        long decisionId,
        @Nullable Long revokingDecisionId,
        boolean whole,
        String reason,
        String article,
        String askedBy,
        String request,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate returnDue) {
    public Revocation {
        reason = Nfc.lines(reason);
        article = Nfc.line(article);
        askedBy = Nfc.line(askedBy);
        request = Nfc.line(request);
    }

    /// The same revocation under another id.
    public Revocation withId(long newId) {
        return new Revocation(
                newId,
                decisionId,
                revokingDecisionId,
                whole,
                reason,
                article,
                askedBy,
                request,
                askedOn,
                withdrawnOn,
                returnDue);
    }

    /// The same request, taken back.
    public Revocation withdrawn(LocalDate day) {
        return new Revocation(
                id, decisionId, revokingDecisionId, whole, reason, article, askedBy, request, askedOn, day, returnDue);
    }
}
