package vn.sovang.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.DateText;
import vn.sovang.model.PartialDate;

/// A date typed as 7/9/2021, 07092021 or 2021. It is read and tidied on leaving the field or on Enter, never while
/// typing; what cannot be read stays as typed, with an error.
public final class DateInput extends TextField implements FieldError, Typed {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");

    private final boolean whole;
    private final ObjectProperty<@Nullable PartialDate> value = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    private DateInput(String id, boolean whole) {
        this.whole = whole;
        setId(id);
        setPromptText(TEXT.text(whole ? "date.promptWhole" : "date.prompt"));
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                read();
            }
        });
        setOnAction(event -> take());
        value.subscribe(date -> {
            if (!isFocused()) {
                show(date);
            }
        });
    }

    /// A date of which day and month may be left out.
    public static DateInput partial(String id) {
        return new DateInput(id, false);
    }

    /// A date with day and month.
    public static DateInput whole(String id) {
        return new DateInput(id, true);
    }

    /// The date, null while nothing is typed or what is typed cannot be read.
    public ObjectProperty<@Nullable PartialDate> valueProperty() {
        return value;
    }

    @Override
    public StringProperty errorProperty() {
        return error;
    }

    /// Starts anew with a date, also when the last one typed was wrong: for when another record is shown.
    public void reset(@Nullable PartialDate date) {
        value.set(date);
        show(date);
    }

    /// Reads what is typed now without rewriting it; false when it is no date.
    public boolean take() {
        switch (DateText.of(getText())) {
            case DateText.Empty() -> accept(null);
            case DateText.Read(PartialDate date) -> {
                if (whole && date.day() == 0) {
                    error.set(TEXT.text("date.dayMissing"));
                } else {
                    accept(date);
                }
            }
            case DateText.Wrong(String why) -> error.set(TEXT.text(why));
        }
        return error.get().isEmpty();
    }

    @Override
    public void takeTyped() {
        take();
    }

    @Override
    public void showAnew() {
        show(value.get());
    }

    private void read() {
        if (take()) {
            show(value.get());
        }
    }

    private void accept(@Nullable PartialDate date) {
        error.set("");
        value.set(date);
    }

    private void show(@Nullable PartialDate date) {
        error.set("");
        setText(date == null ? "" : date.display());
    }
}
