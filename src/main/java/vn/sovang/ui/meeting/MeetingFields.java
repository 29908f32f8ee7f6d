package vn.sovang.ui.meeting;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// MeetingFields of the meeting's forms with their labels.
final class MeetingFields {
    private MeetingFields() {}

    static LabeledField line(String id, String label, StringProperty value) {
        return new LabeledField(MeetingText.text(label), TextEntry.line(id, value));
    }

    static LabeledField checked(String id, String label, CheckedText value) {
        LabeledField field = new LabeledField(MeetingText.text(label), TextEntry.line(id, value.textProperty()));
        value.errorProperty().subscribe(error -> field.errorProperty().set(error));
        return field;
    }

    static <T> LabeledField choice(
            String id, String label, T[] values, Function<T, String> words, ObjectProperty<T> property) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        choice.valueProperty().bindBidirectional(property);
        return new LabeledField(MeetingText.text(label), choice);
    }
}
