package vn.sovang.ui;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// One place of the window: what the shell needs to know of a feature's controller.
///
/// [#activate()] and [#deactivate()] pair up: what the first subscribes or loads, the second releases.
public interface Screen {
    /// The content, the same node every time.
    Node node();

    /// Called on the FX thread each time the screen comes into view; (re)loads what it shows.
    void activate();

    /// Called on the FX thread when another screen takes its place.
    void deactivate();

    /// Called on the FX thread when what the screen shows was changed behind its back, as an undone step does.
    default void refresh() {
        deactivate();
        activate();
    }

    /// Title shown above the content.
    String title();

    /// Small line under the title; may be empty.
    default String subtitle() {
        return "";
    }

    /// Changes whenever [#title()] or [#subtitle()] has new words, so that the shell asks for them again; empty when
    /// they stay what they were on activation.
    default Optional<ObservableValue<?>> heading() {
        return Optional.empty();
    }

    /// Keys of the screen wherever the cursor is, such as Ctrl+N; a control that uses a key itself goes first.
    default Map<KeyCombination, Runnable> shortcuts() {
        return Map.of();
    }
}
