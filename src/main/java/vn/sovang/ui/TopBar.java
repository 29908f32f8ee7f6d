package vn.sovang.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Title and subtitle of the place at the left, the search at the right.
final class TopBar extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();

    TopBar(SearchBox search) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("place-title");
        title.getStyleClass().add("place-title");
        subtitle.setId("place-subtitle");
        subtitle.getStyleClass().add("small-text");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        VBox words = new VBox(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, gap, search);
    }

    void show(String newTitle, String newSubtitle) {
        title.setText(newTitle);
        subtitle.setText(newSubtitle);
    }
}
