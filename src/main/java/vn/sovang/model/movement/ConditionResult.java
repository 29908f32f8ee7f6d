package vn.sovang.model.movement;

import java.math.BigDecimal;
import vn.sovang.text.Nfc;

/// Kết quả của đơn vị theo một điều kiện bằng số: once per unit and condition.
///
/// @param conditionId the [NumericCondition]
/// @param measured in the condition's own unit
/// @param document what shows it; may be empty
public record ConditionResult(
        long id, long movementId, long unitId, long conditionId, BigDecimal measured, String document)
        implements FollowUp {
    public ConditionResult {
        document = Nfc.line(document);
    }

    @Override
    public ConditionResult withId(long newId) {
        return new ConditionResult(newId, movementId, unitId, conditionId, measured, document);
    }
}
