package vn.sovang.ui.movement;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// How the tabs lay their fields out.
final class FieldRow {
    private static final double GAP = 10;

    private FieldRow() {}

    /// Fields side by side in equal widths. A grid, since a box counts the lines of a hint at the width before sharing.
    static GridPane of(Node... fields) {
        GridPane row = new GridPane();
        row.setHgap(GAP);
        for (Node field : fields) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / fields.length);
            row.getColumnConstraints().add(share);
            GridPane.setValignment(field, VPos.TOP);
        }
        row.addRow(0, fields);
        return row;
    }

    /// A line that takes room only while it says something.
    static Label sentence(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().subscribe(text -> {
            label.setVisible(!text.isEmpty());
            label.setManaged(!text.isEmpty());
        });
        return label;
    }
}
