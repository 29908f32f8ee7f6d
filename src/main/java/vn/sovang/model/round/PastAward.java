package vn.sovang.model.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Hình thức đã được khen thưởng, quoted in a report.
///
/// @param year year of the achievement
/// @param awardName danh hiệu or hình thức as the decision names it
/// @param decisionNumber such as "112/QĐ-TTYT"
/// @param issuer organ that decided
public record PastAward(
        int year,
        String awardName,
        String decisionNumber,
        @Nullable LocalDate decisionDate,
        String issuer) {
    public PastAward {
        awardName = Nfc.line(awardName);
        decisionNumber = Nfc.line(decisionNumber);
        issuer = Nfc.line(issuer);
    }
}
