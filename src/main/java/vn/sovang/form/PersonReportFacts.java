package vn.sovang.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.Person;

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
