package vn.sovang.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons as the theme knows them, named by their action.
public final class Buttons {
    private Buttons() {}

    /// The one deep red button of a screen.
    public static Button primary(String id, String action, Runnable onAction) {
        Button button = plain(id, action, onAction);
        button.getStyleClass().add("primary");
        return button;
    }

    /// A white button.
    public static Button plain(String id, String action, Runnable onAction) {
        Button button = new Button(action);
        button.setId(id);
        button.setAccessibleText(action);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> onAction.run());
        return button;
    }

    /// A low white button for the inside of tables and notices.
    public static Button small(String id, String action, Runnable onAction) {
        Button button = plain(id, action, onAction);
        button.getStyleClass().add("small-button");
        return button;
    }

    /// A button without a frame, for choices such as "Cột".
    public static Button quiet(String id, String action, Runnable onAction) {
        Button button = plain(id, action, onAction);
        button.getStyleClass().add("quiet");
        return button;
    }

    /// A frameless button that shows only a drawing; the action is its tooltip and its name for screen readers.
    public static Button icon(String id, Ikon drawing, String action, Runnable onAction) {
        Button button = plain(id, "", onAction);
        button.setGraphic(new FontIcon(drawing));
        button.setAccessibleText(action);
        button.setTooltip(new javafx.scene.control.Tooltip(action));
        button.getStyleClass().add("icon-only");
        return button;
    }

    /// The button with the key that does the same behind its words: "In hồ sơ [Ctrl P]".
    public static Button withKey(Button button, String key) {
        button.setGraphic(keyHint(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /// A key drawn as a small frame.
    public static Label keyHint(String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Label.USE_PREF_SIZE);
        return hint;
    }
}
