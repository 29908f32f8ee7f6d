package vn.sovang.ui;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;

/// What was just done, in one sentence, with the way back beside it.
final class MessageStrip extends HBox {
    /// @param askLatest asks for the latest step that stands
    /// @param onUndo takes that step back
    MessageStrip(Status status, Consumer<LongConsumer> askLatest, LongConsumer onUndo) {
        setId("message-strip");
        getStyleClass().add("progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.setId("message");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(status.saidProperty());
        HBox.setHgrow(words, Priority.SOMETIMES);
        // The step is the one of which the message tells, whatever was saved since.
        long[] meant = {0};
        status.offersProperty().subscribe(offers -> askLatest.accept(id -> meant[0] = id));
        Button undo = Buttons.withKey(
                Buttons.small("message-undo", Messages.text("undo"), () -> onUndo.accept(meant[0])), "Ctrl Z");
        undo.visibleProperty().bind(status.undoOfferedProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Buttons.icon("message-close", Feather.X, Messages.text("dialog.close"), () -> status.say(""));
        getChildren().addAll(words, undo, gap, close);
        visibleProperty().bind(status.saidProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
