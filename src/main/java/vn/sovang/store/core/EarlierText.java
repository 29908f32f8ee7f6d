package vn.sovang.store.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report of an earlier round tells of the achievement.
///
/// @param nominationId whose
/// @param subject name
/// @param round name of the round
/// @param year the round was for
/// @param text results, efforts and effect
/// @param personId null for a collective, or while it is tied to nobody
/// @param unitId the collective; null for a person
/// @param awardCode what was asked for
/// @param initiatives names of those it quotes
public record EarlierText(
        long nominationId,
        String subject,
        String round,
        int year,
        String text,
        @Nullable Long personId,
        @Nullable Long unitId,
        String awardCode,
        List<String> initiatives) {}
