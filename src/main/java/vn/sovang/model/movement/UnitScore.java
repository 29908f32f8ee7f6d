package vn.sovang.model.movement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Điểm của đơn vị theo một tiêu chí: once per unit and criterion.
///
/// @param criterionId the [ScoreCriterion]
/// @param self điểm tự chấm of the unit, null while it has not scored itself
/// @param measured what the check counted: points, per cent or pieces, as the criterion's formula takes them; null
/// while not checked
/// @param reason why the checked points are not the unit's own; may be empty
public record UnitScore(
        long id,
        long movementId,
        long unitId,
        long criterionId,
        @Nullable BigDecimal self,
        @Nullable BigDecimal measured,
        String reason)
        implements FollowUp {
    public UnitScore {
        reason = Nfc.line(reason);
    }

    /// Nothing scored yet.
    public static UnitScore blank(long movementId, long unitId, long criterionId) {
        return new UnitScore(0, movementId, unitId, criterionId, null, null, "");
    }

    @Override
    public UnitScore withId(long newId) {
        return new UnitScore(newId, movementId, unitId, criterionId, self, measured, reason);
    }

    /// The same with what the check counted.
    public UnitScore measured(@Nullable BigDecimal value) {
        return new UnitScore(id, movementId, unitId, criterionId, self, value, reason);
    }

    /// The same with the unit's own points.
    public UnitScore selfScored(@Nullable BigDecimal points) {
        return new UnitScore(id, movementId, unitId, criterionId, points, measured, reason);
    }

    /// The same with a reason.
    public UnitScore because(String why) {
        return new UnitScore(id, movementId, unitId, criterionId, self, measured, why);
    }
}
