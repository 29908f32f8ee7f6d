package vn.sovang.ui.movement.follow;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.TextEntry;

/// Fields of an entry in hand, filled anew when another comes.
final class FollowForm {
    private final List<Runnable> resets = new ArrayList<>();

    /// A text that is empty in a new form.
    static StringProperty text() {
        return new SimpleStringProperty("");
    }

    /// A day.
    static ObjectProperty<@Nullable PartialDate> date() {
        return new SimpleObjectProperty<>();
    }

    /// A field for a day, shown anew by [#shown()].
    DateInput date(String id, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        resets.add(() -> input.reset(value.get()));
        return input;
    }

    /// A field of one line.
    static Region line(String id, StringProperty value) {
        return TextEntry.line(id, value);
    }

    /// A field of several lines.
    static Region lines(String id, StringProperty value, int rows) {
        return TextEntry.lines(id, value, rows);
    }

    /// Another entry fills the fields.
    void shown() {
        resets.forEach(Runnable::run);
    }

    /// A line that may take several.
    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
