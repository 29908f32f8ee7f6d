package vn.sovang.form.report;

import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.Signatory;
import vn.sovang.model.registry.Person;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What the summary of one subject's achievements says.
///
/// @param head of the submitting organ, which confirms it
/// @param organ that organ in running text
/// @param nomination name, post, unit and achievement as of the round
/// @param person registry facts of a person, null for others and when the registry has none
/// @param report the full report the summary goes with
/// @param occasion what the title names below the award, such as "trong phong trào thi đua ..."; may be empty
/// @param signatory who confirms for the organ
public record SummaryReportFacts(
        PaperHead head,
        String organ,
        Nomination nomination,
        @Nullable Person person,
        AchievementReport report,
        String occasion,
        Signatory signatory) {}
