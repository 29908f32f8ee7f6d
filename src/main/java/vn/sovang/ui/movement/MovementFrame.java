package vn.sovang.ui.movement;

/// The movement screen as its tabs see it.
public interface MovementFrame {
    /// Reads the tree again, for when a tab stored something that shows in it, such as a title or a closing. The tabs
    /// keep what they show.
    void changed();

    /// Takes a movement in hand, for when one was made; call on the FX thread.
    void open(long movementId);
}
