package vn.sovang.rule.evidence;

import java.util.List;
import vn.sovang.model.Severity;

/// Something to look at before a round is sent, the same record from the rule to screen and paper. It never blocks:
/// the clerk mends it or writes why it may stay.
///
/// @param rule id of the rule, such as "R03"; empty for what a kind alone tells
/// @param severity how much it weighs
/// @param nominationId the nomination concerned, 0 when it is a unit's or a body's affair, or the whole round's
/// @param unitId the proposing unit concerned, 0 when it is a body's or the whole round's
/// @param subject whom or what it is about
/// @param sentence what is missing or wrong and how to mend it, in Vietnamese
/// @param basis article or plan it rests on
/// @param verified whether the article has been compared with the published text
/// @param evidence the decisions, counts or passages it was found by, in Vietnamese; empty where the sentence says all
/// @param reason why the clerk lets it stand; empty while open
public record Finding(
        String rule,
        Kind kind,
        Severity severity,
        long nominationId,
        long unitId,
        String subject,
        String sentence,
        String basis,
        boolean verified,
        List<String> evidence,
        String reason) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /// What a rule found, still open.
    public Finding(
            String rule,
            Severity severity,
            long nominationId,
            long unitId,
            String subject,
            String sentence,
            List<String> evidence,
            String basis,
            boolean verified) {
        this(rule, Kind.RULE, severity, nominationId, unitId, subject, sentence, basis, verified, evidence, "");
    }

    /// A finding of what the plan asks.
    public Finding(Kind kind, long nominationId, long unitId, String subject, String sentence, String basis) {
        this("", kind, kind.severity(), nominationId, unitId, subject, sentence, basis, true, List.of(), "");
    }

    /// What its reason is kept under: the rule, or the kind where no rule is behind it. A rule may find several things
    /// about the whole round, and those of papers (CC) several about one unit: there its subject tells them apart.
    public String key() {
        String found = rule.isEmpty() ? kind.name() : rule;
        boolean several = unitId == 0 || rule.startsWith("CC");
        return nominationId == 0 && several ? found + " " + subject : found;
    }

    /// The same with a reason.
    public Finding withReason(String newReason) {
        return new Finding(
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
