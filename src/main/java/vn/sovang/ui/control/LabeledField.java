package vn.sovang.ui.control;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its label above and its error, or else a hint, below.
public final class LabeledField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /// Equal for all, so that what is left is shared equally, px.
    private static final double SHARED_WIDTH = 100;

    private final Label hint = new Label();
    private final Label error = new Label();
    private final Region control;

    /// The label also names the control for screen readers.
    public LabeledField(String label, Region control) {
        this.control = control;
        getStyleClass().add("labeled-field");
        Label above = new Label(label);
        above.getStyleClass().add("field-label");
        above.setMinHeight(USE_PREF_SIZE);
        above.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(above, control);
        error.textProperty().subscribe(text -> refresh());
        hint.textProperty().subscribe(text -> refresh());
        if (control instanceof FieldError known) {
            error.textProperty().bindBidirectional(known.errorProperty());
        }
    }

    /// Fields side by side that share the width.
    public static HBox row(LabeledField... fields) {
        HBox row = new HBox(10, fields);
        for (LabeledField field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(SHARED_WIDTH);
        }
        return row;
    }

    /// A small grey line below the control while there is no error.
    public LabeledField hint(String line) {
        hint.setText(line);
        return this;
    }

    /// What is wrong and how to mend it; empty when nothing is.
    public StringProperty errorProperty() {
        return error.textProperty();
    }

    private void refresh() {
        boolean wrong = !error.getText().isEmpty();
        control.pseudoClassStateChanged(DANGER, wrong);
        control.setAccessibleHelp(wrong ? error.getText() : hint.getText());
        getChildren().removeAll(error, hint);
        if (wrong) {
            getChildren().add(error);
        } else if (!hint.getText().isEmpty()) {
            getChildren().add(hint);
        }
    }
}
