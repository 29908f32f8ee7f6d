package vn.sovang.ui;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.model.Refusal;

/// The dialogs of a real window. None blocks: the code that opens one goes on at once.
public final class WindowDialogs implements Dialogs {
    private static final Logger LOG = LoggerFactory.getLogger(WindowDialogs.class);

    /// Letters of a sentence that gets a wider dialog, as those with paths in them.
    private static final int LONG = 200;
    /// px
    private static final double WIDE = 600;

    private final Supplier<@Nullable Window> owner;
    private final String version;

    /// @param owner the window they stand over, null while there is none yet
    /// @param version of the program, for the error's details
    public WindowDialogs(Supplier<@Nullable Window> owner, String version) {
        this.owner = owner;
        this.version = version;
    }

    @Override
    public void refuse(Refusal refusal) {
        tell(Messages.text("dialog.refused"), refusal.sentence());
    }

    @Override
    public void tell(String title, String sentence) {
        alert(title, sentence, new ButtonType(Messages.text("dialog.close"), ButtonBar.ButtonData.OK_DONE))
                .show();
    }

    @Override
    public void confirm(String question, String action, Runnable onAction) {
        ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Messages.text("dialog.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(action, question, yes, no);
        alert.setOnHidden(event -> {
            if (alert.getResult() == yes) {
                onAction.run();
            }
        });
        alert.show();
    }

    @Override
    public void bug(Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        // The message may quote people's data, so only classes and frames are logged.
        LOG.error("Unexpected failure {}\n{}", code, ErrorDetails.of(failure));
        ErrorWindow.show(owner.get(), code, ErrorDetails.full(code, version, failure));
    }

    private Alert alert(String title, String sentence, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, sentence, buttons);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setResizable(true);
        alert.getDialogPane().getStyleClass().add("sovang-dialog");
        alert.getDialogPane().setId("dialog");
        if (sentence.length() > LONG) {
            alert.getDialogPane().setPrefWidth(WIDE);
        }
        if (alert.getDialogPane().lookupButton(buttons[0]) instanceof Button first) {
            first.setId("dialog-action");
            first.getStyleClass().add("primary");
        }
        return alert;
    }
}
