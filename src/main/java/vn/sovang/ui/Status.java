package vn.sovang.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the line at the bottom of the window says. Screens set it through [#countsProperty()] and [#savedAt].
public final class Status {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty regime = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    /// Short name of the office.
    public StringProperty officeProperty() {
        return office;
    }

    /// Legal regime in use, such as "2003–2023 (NĐ 91/2017)"; empty when none is chosen.
    public StringProperty regimeProperty() {
        return regime;
    }

    /// What the screen in view counts, such as "10 / 52 đề nghị"; emptied when another screen comes.
    public StringProperty countsProperty() {
        return counts;
    }

    /// When something was last saved, in words.
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Says that everything typed is saved.
    public void savedAt(LocalTime time) {
        saved.set(Messages.text("status.saved", CLOCK.format(time)));
    }
}
