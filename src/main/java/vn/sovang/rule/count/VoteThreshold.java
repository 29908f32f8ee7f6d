package vn.sovang.rule.count;

import java.math.BigDecimal;
import vn.sovang.model.meeting.Denominator;

/// Tỷ lệ phiếu that the law asks for one award on a day.
///
/// @param awardCode award it is for
/// @param percent least share of agreement, 0 to 100
/// @param denominator what the share is counted on
/// @param ballot whether the text asks for ballots, so that hands are not enough
/// @param secret whether the text asks for a secret ballot
/// @param article where it stands
/// @param verified whether the article has been read in the published text
public record VoteThreshold(
        String awardCode,
        BigDecimal percent,
        Denominator denominator,
        boolean ballot,
        boolean secret,
        String article,
        boolean verified) {}
