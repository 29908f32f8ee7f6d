package vn.sovang.rule.evidence;

import java.util.List;
import vn.sovang.model.Severity;

/// What a rule found.
///
/// @param rule its id, such as "R03"
/// @param nominationId 0 when it is about a unit or the whole round
/// @param unitId the proposing unit, 0 when it is about the whole round
/// @param subject whom it is about; may be empty
/// @param sentence what is wrong and how to mend it, in Vietnamese
/// @param evidence decisions that counted, what is missing, passages, in Vietnamese
/// @param article where the rule stands
/// @param verified whether the article has been compared with the published text
public record Finding(
        String rule,
        Severity severity,
        long nominationId,
        long unitId,
        String subject,
        String sentence,
        List<String> evidence,
        String article,
        boolean verified) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
