package vn.sovang.ui.movement.plan;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.movement.MovementText;

/// Asks before the window closes over a plan that is not stored yet.
final class PlanReadingGuard {
    private final PlanReadingModel model;
    private final Dialogs dialogs;
    private final EventHandler<WindowEvent> closing = this::onClosing;

    PlanReadingGuard(PlanReadingModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /// Watches the window the node stands in; again does no harm.
    void watch(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        if (window != null) {
            window.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
        }
    }

    private void onClosing(WindowEvent event) {
        if (model.isEmpty()) {
            return;
        }
        event.consume();
        Window window = (Window) event.getSource();
        dialogs.confirm(MovementText.text("plan.closing"), MovementText.text("plan.closingAction"), () -> {
            model.clear();
            window.hide();
        });
    }
}
