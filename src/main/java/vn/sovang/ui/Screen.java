package vn.sovang.ui;

import javafx.scene.Node;

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

    /// Title shown above the content.
    String title();

    /// Small line under the title; may be empty.
    default String subtitle() {
        return "";
    }
}
