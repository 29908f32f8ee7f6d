package vn.sovang.form.movement;

import java.util.List;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.ScoreCriterion;

/// Criteria of a movement and what is given for them; every part may be empty.
///
/// @param criteria per group of subjects, besides those the movement has for all
/// @param scoring thang điểm, printed as an annex
/// @param tieBreaks what decides between equal scores, first to last
/// @param subjects whom awards are for
/// @param otherAwards forms of commendation the catalogue has no name for, after those of the movement
/// @param standards per award
/// @param quotas per group of units
public record PlanRewards(
        List<TitledLines> criteria,
        List<ScoreCriterion> scoring,
        List<String> tieBreaks,
        List<String> subjects,
        List<String> otherAwards,
        List<TitledLines> standards,
        List<Quota> quotas) {
    /// Nothing but what the movement itself says.
    public static final PlanRewards NONE =
            new PlanRewards(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public PlanRewards {
        criteria = List.copyOf(criteria);
        scoring = List.copyOf(scoring);
        tieBreaks = List.copyOf(tieBreaks);
        subjects = List.copyOf(subjects);
        otherAwards = List.copyOf(otherAwards);
        standards = List.copyOf(standards);
        quotas = List.copyOf(quotas);
    }
}
