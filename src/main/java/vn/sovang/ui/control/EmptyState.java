package vn.sovang.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty screen or list shows: what to do first, and the buttons that do it.
public final class EmptyState extends VBox {
    private static final double TEXT_WIDTH = 420;

    /// @param title what is not there yet
    /// @param hint what to do first
    public EmptyState(Ikon drawing, String title, String hint, Button... ways) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(drawing);
        icon.getStyleClass().add("empty-icon");
        Label words = new Label(title);
        words.getStyleClass().add("card-title");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        Label first = new Label(hint);
        first.getStyleClass().add("muted");
        first.setWrapText(true);
        first.setMaxWidth(TEXT_WIDTH);
        first.setMinHeight(USE_PREF_SIZE);
        first.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon, words, first);
        if (ways.length > 0) {
            HBox row = new HBox(8, ways);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("empty-ways");
            getChildren().add(row);
        }
    }
}
