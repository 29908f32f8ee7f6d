package vn.sovang.ui.round;

import vn.sovang.model.movement.Movement;

/// A movement a new round may be of.
///
/// @param rounds how many it has had
record MovementChoice(Movement movement, int rounds) {
    String label() {
        return movement.planNumber().isEmpty() ? movement.title() : movement.planNumber() + " – " + movement.title();
    }
}
