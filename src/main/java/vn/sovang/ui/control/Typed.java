package vn.sovang.ui.control;

import java.util.Optional;
import javafx.scene.Node;

/// A field in which something may stand that is typed and not taken yet. What is no control of its own is tied to its
/// field by [#tie(Node)].
public interface Typed {
    /// Takes what is typed now, as leaving the field does; nothing when it cannot be read.
    void takeTyped();

    /// Shows what holds, whatever was typed: another record is shown.
    void showAnew();

    /// Makes this what is typed into a field.
    default void tie(Node field) {
        field.getProperties().put(Typed.class, this);
    }

    /// What is typed into a node, when it is such a field.
    static Optional<Typed> of(Node node) {
        if (node instanceof Typed typed) {
            return Optional.of(typed);
        }
        return node.hasProperties() && node.getProperties().get(Typed.class) instanceof Typed tied
                ? Optional.of(tied)
                : Optional.empty();
    }
}
