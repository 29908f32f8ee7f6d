package vn.sovang.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.sovang.model.Denominator;

/// Tỷ lệ phiếu that a regime asks for some awards.
///
/// @param awardCodes awards it is for
/// @param percent least share of agreement, 0 to 100
/// @param denominator what the share is counted on
/// @param secret whether the text asks for a secret ballot
/// @param article where it stands
/// @param verified whether the article has been read in the published text
public record VoteThreshold(
        List<String> awardCodes,
        BigDecimal percent,
        Denominator denominator,
        boolean secret,
        String article,
        boolean verified) {
    public VoteThreshold {
        awardCodes = List.copyOf(awardCodes);
    }
}
