package vn.sovang.form.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Person;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// What a person's report of achievements says.
///
/// @param head organ above and unit of the person, place and day
/// @param nomination name, post and unit as of the round
/// @param person registry facts, null when the registry has none
/// @param periodEnd last day the achievements are counted to, null while unknown
/// @param unitHead name of the unit's head, who confirms; may be empty
public record PersonReportFacts(
        PaperHead head,
        Nomination nomination,
        @Nullable Person person,
        AchievementReport report,
        Movement movement,
        @Nullable LocalDate periodEnd,
        String unitHead) {}
