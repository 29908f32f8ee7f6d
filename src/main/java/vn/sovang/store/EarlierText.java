package vn.sovang.store;

/// What a report of an earlier round tells of the achievement.
///
/// @param subject name of the one it is about
/// @param round name of the round
public record EarlierText(long nominationId, String subject, String round, String text) {}
