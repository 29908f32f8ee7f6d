package vn.sovang.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white card with a heading, an optional small line and actions at its right.
public final class SectionCard extends VBox {
    private final Label heading = new Label();
    private final Label small = new Label();
    private final HBox head;

    /// A card with its heading and content.
    public SectionCard(String title, Node... content) {
        getStyleClass().add("card");
        heading.setText(title);
        heading.getStyleClass().add("card-title");
        heading.setMinHeight(Region.USE_PREF_SIZE);
        small.getStyleClass().add("small-text");
        small.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(8, heading, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /// Shows the small line under the heading; an empty one takes it away.
    public void setSubtitle(String line) {
        small.setText(line);
        getChildren().remove(small);
        if (!line.isEmpty()) {
            getChildren().add(1, small);
        }
    }

    /// Changes the heading.
    public void setTitle(String title) {
        heading.setText(title);
    }

    /// Puts an action at the right of the heading.
    public SectionCard action(Node action) {
        head.getChildren().add(action);
        return this;
    }
}
