package vn.sovang.form.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What a collective's or a household's report of achievements says.
///
/// @param head organ above and the collective itself, place and day
/// @param nomination name as of the round
/// @param unit registry facts, null when the registry has none
/// @param periodEnd last day the achievements are counted to, null while unknown
public record CollectiveReportFacts(
        PaperHead head,
        Nomination nomination,
        @Nullable Unit unit,
        AchievementReport report,
        Movement movement,
        @Nullable LocalDate periodEnd) {}
