package vn.sovang.model.movement;

/// Theo dõi thực hiện phong trào: an entry about what one unit does in a movement.
public sealed interface FollowUp
        permits MovementUnit, Pledge, Receipt, Inspection, Contribution, TypicalExample, UnitScore, ConditionResult {
    /// Its key; 0 while not stored.
    long id();

    /// The movement it belongs to.
    long movementId();

    /// The unit it is about.
    long unitId();

    /// The same entry under another id.
    FollowUp withId(long newId);
}
