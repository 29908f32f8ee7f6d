package vn.sovang.ui.movement;

import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.sovang.ui.control.TextEntry;

/// How the tabs lay their fields out.
public final class MovementFields {
    private static final double GAP = 10;

    private MovementFields() {}

    /// Fields side by side in equal widths. A grid, since a box counts the lines of a hint at the width before sharing.
    public static GridPane of(Node... fields) {
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

    /// A field of several lines. Tab goes on to the next field, as everywhere else; it is no part of such a text.
    public static TextArea area(String id, StringProperty value, int rows) {
        TextArea area = TextEntry.lines(id, value, rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /// A line that takes room only while it says something.
    public static Label sentence(String id, String style) {
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
