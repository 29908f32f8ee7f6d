package vn.sovang.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A name with a small grey line under it.
public final class TwoLines extends VBox {
    private TwoLines() {
        getStyleClass().add("two-lines");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// The two lines; an empty second one is left out.
    public static TwoLines of(String first, String second) {
        TwoLines lines = new TwoLines();
        Label above = new Label(first);
        above.getStyleClass().add("two-lines-first");
        lines.getChildren().add(above);
        if (!second.isEmpty()) {
            Label below = new Label(second);
            below.getStyleClass().add("small-text");
            lines.getChildren().add(below);
        }
        return lines;
    }
}
