package vn.sovang.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.Unit;

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
