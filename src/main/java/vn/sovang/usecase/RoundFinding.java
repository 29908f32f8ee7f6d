package vn.sovang.usecase;

/// Something to look at before a round is sent.
///
/// @param nominationId the nomination concerned, 0 when it is a unit's or a body's affair
/// @param unitId the proposing unit concerned, 0 when it is a body's
/// @param subject whom or what it is about
/// @param sentence what is missing or wrong and how to mend it, in Vietnamese
/// @param basis article or plan it rests on; never empty
public record RoundFinding(Kind kind, long nominationId, long unitId, String subject, String sentence, String basis) {
    /// What sort of thing it is.
    public enum Kind {
        /// a report whose heart is still empty
        REPORT_MISSING,
        /// a nomination that a meeting has not voted on
        VOTE_MISSING,
        /// a meeting without its time, chair or secretary
        MEETING_UNFINISHED,
        /// an award that cannot be given to such a subject
        AWARD_UNFIT,
        /// two nominations of what is probably one subject
        PROBABLE_DUPLICATE
    }
}
