package vn.sovang.model.movement;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DueRule;
import vn.sovang.text.Nfc;

/// Phân công: what a movement's plan gives an organ to do.
///
/// @param organ as the plan names it, such as "Văn phòng HĐND và UBND thành phố"
/// @param unitId the unit of the registry it is, null while not told or not in it
/// @param rule when it is due; open where the plan names no day
public record MovementTask(
        long id, long movementId, String organ, @Nullable Long unitId, String text, DueRule rule) {
    public MovementTask {
        organ = Nfc.line(organ);
        text = Nfc.line(text);
    }

    /// The same task under another id.
    public MovementTask withId(long newId) {
        return new MovementTask(newId, movementId, organ, unitId, text, rule);
    }

    /// The same task of another movement, not stored yet.
    public MovementTask of(long newMovementId) {
        return new MovementTask(0, newMovementId, organ, unitId, text, rule);
    }
}
