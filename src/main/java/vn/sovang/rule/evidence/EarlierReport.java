package vn.sovang.rule.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report of an earlier round.
///
/// @param nominationId whose
/// @param subject name
/// @param round name of the round
/// @param year the round was for
/// @param text the parts that must be one's own
/// @param personId of the registry; null for a collective, or while it is tied to nobody
/// @param unitId the collective of the registry; null for a person
/// @param awardCode what was asked for
/// @param initiatives names of those the report quotes
public record EarlierReport(
        long nominationId,
        String subject,
        String round,
        int year,
        String text,
        @Nullable Long personId,
        @Nullable Long unitId,
        String awardCode,
        List<String> initiatives) {
    public EarlierReport {
        initiatives = List.copyOf(initiatives);
    }
}
