package vn.sovang.ui.registry.history;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One tab of a subject; all its methods run on the FX thread.
interface HistoryTab {
    /// Id of its button and key of its title in the texts.
    String id();

    /// The content, the same node every time.
    Node node();

    /// Reads and shows a subject; null empties the tab. Called when the tab comes into view and when the subject
    /// changes under it.
    void show(@Nullable Subject subject);

    /// Keeps what is being typed: another tab or subject comes.
    void leave();
}
