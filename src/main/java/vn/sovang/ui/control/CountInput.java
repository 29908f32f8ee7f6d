package vn.sovang.ui.control;

import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A whole number of people or things, 0 to 9,999,999, typed as 1250 or 1.250. It is read on leaving the field or on
/// Enter, never while typing; what cannot be read stays as typed, with an error.
public final class CountInput extends TextField implements FieldError, Typed {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3}){1,2}");

    private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    /// A field without a number.
    public CountInput(String id) {
        setId(id);
        setPrefColumnCount(5);
        focusedProperty().subscribe(focused -> {
            if (!focused && take()) {
                show(value.get());
            }
        });
        setOnAction(event -> take());
        value.subscribe(number -> {
            if (!isFocused()) {
                show(number);
            }
        });
    }

    /// The number, null while nothing is typed or what is typed cannot be read.
    public ObjectProperty<@Nullable Integer> valueProperty() {
        return value;
    }

    @Override
    public StringProperty errorProperty() {
        return error;
    }

    /// Starts anew with a number, also when the last one typed was wrong: for when another record is shown.
    public void reset(@Nullable Integer number) {
        value.set(number);
        show(number);
    }

    /// Reads what is typed now without rewriting it; false when it is no number.
    public boolean take() {
        String typed = getText().strip();
        boolean read = typed.isEmpty()
                || PLAIN.matcher(typed).matches()
                || GROUPED.matcher(typed).matches();
        error.set(read ? "" : TEXT.text("count.shape"));
        if (read) {
            String digits = typed.replaceAll("[. ]", "");
            value.set(digits.isEmpty() ? null : Integer.valueOf(digits));
        }
        return read;
    }

    @Override
    public void takeTyped() {
        take();
    }

    @Override
    public void showAnew() {
        show(value.get());
    }

    private void show(@Nullable Integer number) {
        error.set("");
        setText(number == null ? "" : Integer.toString(number));
    }
}
