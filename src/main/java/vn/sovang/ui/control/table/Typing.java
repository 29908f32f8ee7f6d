package vn.sovang.ui.control.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Typed;

/// Keeps what is being typed with the record it is typed for (decision 0025).
///
/// Only the field with the focus can hold anything not taken yet. A model turns to another record by
/// [#turnTo(Object, Runnable)]: what is typed is taken first, while the record before is still in hand, and the fields
/// then show the new one anew. So a text cannot reach a record it was not typed for, whatever made the model turn.
public final class Typing {
    private final List<Node> forms = new ArrayList<>();
    private @Nullable Object subject;

    /// The record's fields stand within that form.
    public void covers(Node form) {
        forms.add(form);
    }

    /// Fills the fields. With the same record again a field being typed in is left alone; with another one what is
    /// typed goes to the record before.
    ///
    /// @param key what makes a record the same, such as its id; null for none
    /// @param fill makes the model hold the record
    public void turnTo(@Nullable Object key, Runnable fill) {
        boolean other = !Objects.equals(key, subject);
        if (other) {
            take();
            subject = key;
        }
        fill.run();
        if (other) {
            forms.forEach(Typing::showAnew);
        }
    }

    /// The record is known by another key now: a new one was stored.
    public void sameAs(Object key) {
        subject = key;
    }

    /// Takes what is being typed into the form's fields.
    public void take() {
        focused().flatMap(Typed::of).ifPresent(Typed::takeTyped);
    }

    /// Whether one of the form's nodes has the focus.
    public boolean isFocused() {
        return focused().isPresent();
    }

    private Optional<Node> focused() {
        for (Node form : forms) {
            Scene scene = form.getScene();
            Node focused = scene == null ? null : scene.getFocusOwner();
            if (focused != null && within(focused, form)) {
                return Optional.of(focused);
            }
        }
        return Optional.empty();
    }

    /// Takes what is being typed anywhere in a window: before a key, a choice or a change of place does something.
    public static void take(@Nullable Scene scene) {
        withFocused(scene, Typed::takeTyped);
    }

    /// The field with the focus shows what holds: another record was chosen.
    static void showAnew(@Nullable Scene scene) {
        withFocused(scene, Typed::showAnew);
    }

    private static void withFocused(@Nullable Scene scene, Consumer<Typed> action) {
        Node focused = scene == null ? null : scene.getFocusOwner();
        if (focused != null) {
            Typed.of(focused).ifPresent(action);
        }
    }

    private static boolean within(Node node, Node form) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == form) {
                return true;
            }
        }
        return false;
    }

    private static void showAnew(Node node) {
        Typed.of(node).ifPresent(Typed::showAnew);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Typing::showAnew);
        }
    }
}
