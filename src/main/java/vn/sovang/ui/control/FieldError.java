package vn.sovang.ui.control;

import javafx.beans.property.StringProperty;

/// A control that knows what is wrong with what was typed; [LabeledField] shows it below.
public interface FieldError {
    /// What is wrong and how to mend it, or empty.
    StringProperty errorProperty();
}
