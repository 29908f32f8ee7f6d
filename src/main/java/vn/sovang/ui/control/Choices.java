package vn.sovang.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to choose one thing from, tied to a value.
public final class Choices {
    private Choices() {}

    /// As [#of(String, List, Function, ObjectProperty)], with an empty line first for what is not known.
    public static <T> ComboBox<@Nullable T> orNone(
            String id, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
        List<@Nullable T> lines = new ArrayList<>();
        lines.add(null);
        lines.addAll(choices);
        return of(id, lines, label, value);
    }

    /// @param label words of a choice
    /// @param value changes as soon as another choice is made
    public static <T> ComboBox<@Nullable T> of(
            String id,
            List<? extends @Nullable T> choices,
            Function<T, String> label,
            ObjectProperty<@Nullable T> value) {
        ComboBox<@Nullable T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null; // The box is not editable.
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
