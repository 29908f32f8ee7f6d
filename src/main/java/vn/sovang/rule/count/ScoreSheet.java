package vn.sovang.rule.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.UnitScore;

/// Bảng điểm of one unit under a movement's scale.
///
/// @param lines one for each criterion, in the order of the plan
/// @param self sum of the unit's own points
/// @param checked sum of the checked points
/// @param most what can be reached under the whole scale
public record ScoreSheet(long unitId, List<Line> lines, BigDecimal self, BigDecimal checked, BigDecimal most) {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /// One criterion of a unit.
    ///
    /// @param points checked points, null while not checked
    public record Line(
            ScoreCriterion criterion,
            UnitScore score,
            @Nullable BigDecimal points) {
        /// Whether the check came to other points than the unit without a word why.
        public boolean lacksReason() {
            return points != null
                    && score.self() != null
                    && points.compareTo(score.self()) != 0
                    && score.reason().isEmpty();
        }
    }

    /// The sheet of a unit.
    ///
    /// @param scale criteria of the plan, in its order
    /// @param scores of the unit, in any order; those of other units are left out
    public static ScoreSheet of(long movementId, long unitId, List<ScoreCriterion> scale, List<UnitScore> scores) {
        Map<Long, UnitScore> own = new HashMap<>();
        scores.stream().filter(score -> score.unitId() == unitId).forEach(score -> own.put(score.criterionId(), score));
        List<Line> lines = new ArrayList<>();
        BigDecimal self = BigDecimal.ZERO;
        BigDecimal checked = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (ScoreCriterion criterion : scale) {
            UnitScore score = own.getOrDefault(criterion.id(), UnitScore.blank(movementId, unitId, criterion.id()));
            BigDecimal points = ScoreRule.points(criterion, score.measured()).orElse(null);
            lines.add(new Line(criterion, score, points));
            self = self.add(score.self() == null ? BigDecimal.ZERO : score.self());
            checked = checked.add(points == null ? BigDecimal.ZERO : points);
            most = most.add(criterion.points());
        }
        return new ScoreSheet(unitId, lines, self, checked, most);
    }

    /// Whether every criterion was checked.
    public boolean complete() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.points() != null);
    }

    /// Whether any criterion was checked.
    public boolean begun() {
        return lines.stream().anyMatch(line -> line.points() != null);
    }

    /// Criteria whose checked points differ from the unit's own without a word why.
    public List<Line> unreasoned() {
        return lines.stream().filter(Line::lacksReason).toList();
    }

    /// Checked points of a criterion, if it was checked.
    public Optional<BigDecimal> points(long criterionId) {
        return lines.stream()
                .filter(line -> line.criterion().id() == criterionId)
                .flatMap(line -> Optional.ofNullable(line.points()).stream())
                .findFirst();
    }
}
