package vn.sovang.rule.check;

/// A report of an earlier round.
///
/// @param nominationId whose
/// @param subject name
/// @param round name of the round
/// @param text the parts that must be one's own
public record EarlierReport(long nominationId, String subject, String round, String text) {}
