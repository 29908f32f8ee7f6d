package vn.sovang.ui.registry;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Wording;

/// How the details of both registries lay out their fields.
public final class RegistryFields {
    private RegistryFields() {}

    public static Label group(Wording text, String key) {
        Label label = new Label(text.text(key));
        label.getStyleClass().add("group-label");
        return label;
    }

    public static HBox row(LabeledField... fields) {
        HBox row = new HBox(10, fields);
        List.of(fields).forEach(field -> {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
        });
        return row;
    }
}
