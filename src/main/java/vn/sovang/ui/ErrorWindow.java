package vn.sovang.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// An unexpected failure: one sentence, a short stable code and "Sao chép chi tiết".
final class ErrorWindow {
    private ErrorWindow() {}

    static void show(@Nullable Window owner, ErrorCode code, String details) {
        ButtonType copy = new ButtonType(Messages.text("error.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(Messages.text("dialog.close"), ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, close);
        alert.initOwner(owner);
        alert.setTitle(Messages.text("error.title"));
        alert.setHeaderText(Messages.text("error.title"));
        alert.getDialogPane().getStyleClass().add("sovang-dialog");
        alert.getDialogPane().setId("error-window");
        alert.getDialogPane().setContent(content(code, details));
        if (alert.getDialogPane().lookupButton(copy) instanceof Button button) {
            button.setId("error-copy");
            button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
                copy(details);
                button.setText(Messages.text("error.copied"));
                event.consume();
            });
        }
        alert.show();
    }

    private static VBox content(ErrorCode code, String details) {
        Label sentence = new Label(Messages.text("error.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        Label number = new Label(Messages.text("error.code", code));
        number.setId("error-code");
        number.getStyleClass().add("error-code");
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setAccessibleText(Messages.text("error.details"));
        area.getStyleClass().add("error-details");
        VBox box = new VBox(10, sentence, number, area);
        box.setPrefWidth(560);
        return box;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
