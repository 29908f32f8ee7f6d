package vn.sovang.ui.control.table;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Pos;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// What the tree's cell shows: an arrow where there is a branch, and words over as many lines as there is room for, set
/// in by their depth.
final class BranchGraphic extends HBox {
    /// px a level is set in by.
    private static final double STEP = 18;
    /// px the words keep whatever the depth.
    private static final double LEAST = 80;

    private final Region arrow = new Region();
    private final StackPane sign = new StackPane(arrow);
    private final Text words = new Text();
    private final Region indent = new Region();
    private Runnable toggle = () -> {};

    /// @param room px the cell has inside
    BranchGraphic(DoubleExpression room) {
        setAlignment(Pos.CENTER_LEFT);
        arrow.getStyleClass().add("branch-arrow");
        arrow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sign.getStyleClass().add("branch-sign");
        sign.setMinWidth(STEP);
        sign.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && arrow.isVisible()) {
                toggle.run();
                event.consume();
            }
        });
        indent.minWidthProperty().bind(indent.prefWidthProperty());
        words.wrappingWidthProperty()
                .bind(Bindings.max(LEAST, room.subtract(STEP).subtract(indent.prefWidthProperty())));
        getChildren().addAll(indent, sign, words);
    }

    void show(String text, String styleClass, TreeRows.Spot spot, Runnable onToggle) {
        indent.setPrefWidth(spot.depth() * STEP);
        arrow.setVisible(spot.branch());
        arrow.setRotate(spot.open() ? 90 : 0);
        words.getStyleClass().setAll("text", "cell-text", styleClass);
        words.setText(text);
        toggle = onToggle;
    }
}
