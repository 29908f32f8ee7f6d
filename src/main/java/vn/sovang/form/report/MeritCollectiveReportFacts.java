package vn.sovang.form.report;

import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What a collective's or a household's report of achievements by merit says.
///
/// @param head organ above and the collective itself, place and day
/// @param nomination name as of the round
/// @param unit registry facts, null when the registry has none
public record MeritCollectiveReportFacts(
        PaperHead head, Nomination nomination, @Nullable Unit unit, AchievementReport report) {}
