package vn.sovang.usecase.work;

import vn.sovang.model.Severity;
import vn.sovang.rule.evidence.Finding;

/// Something to look at before a round is sent. It never blocks: the clerk mends it or writes why it may stay.
///
/// @param rule id of the rule, such as "R03"; empty for what a kind alone tells
/// @param severity how much it weighs
/// @param nominationId the nomination concerned, 0 when it is a unit's or a body's affair
/// @param unitId the proposing unit concerned, 0 when it is a body's
/// @param subject whom or what it is about
/// @param sentence what is missing or wrong and how to mend it, in Vietnamese
/// @param basis article or plan it rests on; never empty
/// @param verified whether the article has been compared with the published text
/// @param evidence the decisions, counts or passages it was found by, in Vietnamese; empty where the sentence says all
/// @param reason why the clerk lets it stand; empty while open
public record RoundFinding(
        String rule,
        Kind kind,
        Severity severity,
        long nominationId,
        long unitId,
        String subject,
        String sentence,
        String basis,
        boolean verified,
        String evidence,
        String reason) {
    /// A finding of what the plan asks.
    public RoundFinding(Kind kind, long nominationId, long unitId, String subject, String sentence, String basis) {
        this("", kind, kind.severity(), nominationId, unitId, subject, sentence, basis, true, "", "");
    }

    /// What a rule found.
    public static RoundFinding of(Kind kind, Finding found) {
        return new RoundFinding(
                found.rule(),
                kind,
                found.severity(),
                found.nominationId(),
                found.unitId(),
                found.subject(),
                found.sentence(),
                found.article(),
                found.verified(),
                String.join("\n", found.evidence()),
                "");
    }

    /// What its reason is kept under: the rule, or the kind where no rule is behind it. A rule may find several things
    /// about the whole round, and those of papers (CC) several about one unit: there its subject tells them apart.
    public String key() {
        String found = rule.isEmpty() ? kind.name() : rule;
        boolean several = unitId == 0 || rule.startsWith("CC");
        return nominationId == 0 && several ? found + " " + subject : found;
    }

    /// The same with a reason.
    public RoundFinding withReason(String newReason) {
        return new RoundFinding(
                rule, kind, severity, nominationId, unitId, subject, sentence, basis, verified, evidence, newReason);
    }

    /// Whether the clerk has written why it may stay.
    public boolean settled() {
        return !reason.isEmpty();
    }

    /// What sort of thing it is.
    public enum Kind {
        /// a report whose heart is still empty
        REPORT_MISSING,
        /// a nomination that a meeting has not voted on
        VOTE_MISSING,
        /// a meeting without its time, chair or secretary
        MEETING_UNFINISHED,
        /// counts of a meeting that do not agree
        MEETING_COUNTS,
        /// an award that cannot be given to such a subject
        AWARD_UNFIT,
        /// two nominations of what is probably one subject
        PROBABLE_DUPLICATE,
        /// a letter that the papers' typeface lacks
        LETTER_UNPRINTED,
        /// a rule of the law that is not met, or cannot be told to be
        RULE;

        /// How much it weighs where no rule says otherwise.
        public Severity severity() {
            return this == AWARD_UNFIT ? Severity.BAD : Severity.WARN;
        }
    }
}
