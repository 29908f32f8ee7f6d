package vn.sovang.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field to pick something by typing any part of its name, without diacritics if one likes. What fits stands in a
/// list below; the field is never completed in place. Leaving it shows what is picked again.
public class Picker<T> extends TextField implements Typed {
    private final Function<T, String> name;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final SuggestionList<T> suggestions;

    /// @param name what the field shows of the thing picked
    /// @param detail small line under the name in the list, empty for none
    public Picker(String id, Lookup<T> lookup, Function<T, String> name, Function<T, String> detail) {
        this.name = name;
        setId(id);
        getStyleClass().add("picker");
        suggestions = new SuggestionList<>(this, lookup, name, detail, this::pick).mustTake();
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        value.subscribe(thing -> {
            if (!isFocused()) {
                show(thing);
            }
        });
    }

    /// What is picked, null when nothing is.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// What the list offers now.
    public List<T> offered() {
        return suggestions.offered();
    }

    private void pick(T thing) {
        value.set(thing);
        show(thing);
    }

    @Override
    public void takeTyped() {
        if (getText().isBlank()) {
            value.set(null);
        }
    }

    @Override
    public void showAnew() {
        show(value.get());
    }

    private void leave() {
        takeTyped();
        showAnew();
    }

    private void show(@Nullable T thing) {
        suggestions.write(thing == null ? "" : name.apply(thing));
    }
}
