package vn.sovang.ui.round;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import vn.sovang.ui.control.TextEntry;

/// What the lines of the editor's small tables are made of.
final class LineParts {
    private LineParts() {}

    /// A field without a label of its own: its prompt says what it is, to the eye and to the ear.
    static TextField field(String id, StringProperty value, String key, double width) {
        TextField field = TextEntry.line(id, value);
        field.setPromptText(RoundText.text(key));
        field.setAccessibleText(RoundText.text(key));
        field.setPrefWidth(width);
        field.setMinWidth(width / 2);
        return field;
    }

    /// What the line lacks, taking no room while it lacks nothing.
    static Label error(StringProperty text) {
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.textProperty().bind(text);
        error.visibleProperty().bind(text.isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }
}
