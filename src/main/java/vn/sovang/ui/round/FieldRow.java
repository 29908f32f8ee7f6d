package vn.sovang.ui.round;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fields side by side that share the width.
public final class FieldRow extends HBox {
    private FieldRow() {
        super(10);
    }

    /// Fields of equal width.
    public static FieldRow of(Region... fields) {
        FieldRow row = new FieldRow();
        for (Region field : fields) {
            field.setPrefWidth(10);
            HBox.setHgrow((Node) field, Priority.ALWAYS);
            row.getChildren().add(field);
        }
        return row;
    }
}
