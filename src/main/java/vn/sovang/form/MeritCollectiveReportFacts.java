package vn.sovang.form;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Nomination;
import vn.sovang.model.Unit;

/// What a collective's or a household's report of achievements by merit says.
///
/// @param head organ above and the collective itself, place and day
/// @param nomination name as of the round
/// @param unit registry facts, null when the registry has none
public record MeritCollectiveReportFacts(
        PaperHead head, Nomination nomination, @Nullable Unit unit, AchievementReport report) {}
