package vn.sovang.ui.movement.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.usecase.movement.UnitStanding;

/// What the clerk can ask for in the tab of scores.
interface ScoresActions {
    /// Stores scores, all in one step.
    void score(List<UnitScore> scores);

    /// Stores what was pasted.
    ///
    /// @param outside how many pasted cells the grid has no place for
    void pasted(List<UnitScore> scores, int outside);

    /// Stores the votes that decide between equal units, null for none.
    void vote(UnitStanding unit, @Nullable Integer votes);

    /// Takes a unit's sheet over as its assessment of a year.
    void assess(UnitStanding unit, int year, AssessmentGrade grade, String reason);

    /// Says why something typed cannot be read.
    void say(String sentence);
}
