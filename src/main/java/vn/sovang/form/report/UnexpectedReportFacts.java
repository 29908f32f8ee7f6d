package vn.sovang.form.report;

import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What a report of an unexpected achievement says, of a person, a collective or a household.
///
/// @param head organ above and unit, place and day
/// @param nomination name, post and unit as of the round
/// @param person registry facts of a person, null for others and when the registry has none
/// @param unit registry facts of the collective or household, or of the person's workplace; null when unknown
/// @param deed what the achievement was in, in running text after "trong", such as "cứu người bị nạn trong cơn lũ ngày
/// 08 tháng 9"; empty prints dots
/// @param unitHead name of the one who confirms a person's report; may be empty
public record UnexpectedReportFacts(
        PaperHead head,
        Nomination nomination,
        @Nullable Person person,
        @Nullable Unit unit,
        AchievementReport report,
        String deed,
        String unitHead) {}
