package vn.sovang.ui.round;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Sex;

/// Nam, Nữ, or neither while it is unknown: pressing the chosen one again clears it.
public final class SexChoice extends VBox {
    /// @param id of the choice; its buttons end in `-male` and `-female`
    public SexChoice(String id, ObjectProperty<@Nullable Sex> value) {
        setId(id);
        getStyleClass().add("labeled-field");
        Label label = new Label(RoundText.text("field.sex"));
        label.getStyleClass().add("field-label");
        HBox buttons = new HBox(6, button(id + "-male", Sex.MALE, value), button(id + "-female", Sex.FEMALE, value));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, buttons);
    }

    private static ToggleButton button(String id, Sex sex, ObjectProperty<@Nullable Sex> value) {
        ToggleButton button = new ToggleButton(RoundText.text("sex." + sex.name()));
        button.setId(id);
        button.setAccessibleText(RoundText.text("field.sex") + ": " + button.getText());
        button.setOnAction(event -> value.set(button.isSelected() ? sex : null));
        value.subscribe(now -> button.setSelected(now == sex));
        return button;
    }
}
