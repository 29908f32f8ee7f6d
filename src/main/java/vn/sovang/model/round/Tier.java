package vn.sovang.model.round;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Vòng xét: a step of the route with a submission and minutes of its own.
///
/// @param ordinal 1 and up
/// @param bodyId the body that reviews, null in the units' tier
/// @param addressee "Kính gửi" of its submission, in running text; several on lines of their own
/// @param reviewedBy whom the submission asks to review, such as "Hội đồng Thi đua - Khen thưởng thành phố"
public record Tier(
        long id, int ordinal, TierKind kind, @Nullable Long bodyId, String name, String addressee, String reviewedBy) {
    public Tier {
        name = Nfc.line(name);
        addressee = Nfc.lines(addressee);
        reviewedBy = Nfc.line(reviewedBy);
    }
}
