package vn.sovang.ui.meeting;

import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A typed text that has to be readable as something, with the sentence that says how when it is not.
final class CheckedText {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Predicate<String> readable;

    /// @param errorKey key of the sentence
    CheckedText(String errorKey, Predicate<String> readable) {
        this.readable = readable;
        text.subscribe(typed -> error.set(readable.test(typed) ? "" : MeetingText.text(errorKey)));
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    String get() {
        return text.get();
    }

    void set(String typed) {
        text.set(typed);
    }

    boolean isRight() {
        return readable.test(text.get());
    }
}
