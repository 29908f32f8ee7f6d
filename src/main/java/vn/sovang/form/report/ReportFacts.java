package vn.sovang.form.report;

import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What every report of achievements says, of a person, a collective or a household.
///
/// @param head organ above and who reports, place and day
/// @param nomination name, post and unit as of the round
/// @param person registry facts of a person, null for others and when the registry has none
/// @param unit registry facts of the collective or household, or of the person's workplace; null when unknown
/// @param unitHead name of the one who confirms a person's report; may be empty
public record ReportFacts(
        NumberAndDate head,
        Nomination nomination,
        @Nullable Person person,
        @Nullable Unit unit,
        AchievementReport report,
        String unitHead) {}
