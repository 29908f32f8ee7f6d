package vn.sovang.ui.movement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.movement.Movement;

/// One tab of the movement screen: a view with its controller, that follows the movement chosen in the tree.
public interface MovementTab {
    /// What stands on the tab, such as "Kế hoạch".
    String title();

    /// The tab's content, made once.
    Node node();

    /// Shows another movement. What was typed before is stored already.
    void show(Movement movement);

    /// A key that opens the tab, besides Alt and its number.
    default Optional<KeyCombination> key() {
        return Optional.empty();
    }

    /// Empties the tab, as when there is no movement.
    void clear();
}
