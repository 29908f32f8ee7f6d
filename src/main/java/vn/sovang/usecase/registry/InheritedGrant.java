package vn.sovang.usecase.registry;

import vn.sovang.model.decision.HeldGrant;

/// A grant in the history of a unit.
///
/// @param formerName the unit of before that it was given to; empty for the unit's own
public record InheritedGrant(HeldGrant held, String formerName) {}
