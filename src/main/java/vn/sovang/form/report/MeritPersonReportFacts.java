package vn.sovang.form.report;

import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What a person's report of achievements by merit says.
///
/// @param head organ above and unit of the person, place and day
/// @param nomination name, post and unit as of the round
/// @param person registry facts, null when the registry has none
/// @param unit where the person works, null when the registry has none; its head reports on the collective too
/// @param unitHead name of the one who confirms; may be empty
public record MeritPersonReportFacts(
        PaperHead head,
        Nomination nomination,
        @Nullable Person person,
        @Nullable Unit unit,
        AchievementReport report,
        String unitHead) {}
