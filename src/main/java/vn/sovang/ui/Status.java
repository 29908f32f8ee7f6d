package vn.sovang.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the line at the bottom of the window says. Screens set it through [#countsProperty()] and [#saved()].
public final class Status {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty regime = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper offers = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    /// @param clock tells when something was saved
    public Status(Clock clock) {
        this.clock = clock;
    }

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

    /// Says in one sentence what was just done; it stands until another screen comes.
    public void say(String sentence) {
        undoOffered.set(false);
        said.set(sentence);
    }

    /// As [#say(String)], with "Hoàn tác" beside it, which takes back the latest step.
    public void sayUndoable(String sentence) {
        undoOffered.set(true);
        said.set(sentence);
        offers.set(offers.get() + 1);
    }

    /// What was said last, empty when nothing is to be said.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether "Hoàn tác" is offered beside what was said.
    ReadOnlyBooleanProperty undoOfferedProperty() {
        return undoOffered.getReadOnlyProperty();
    }

    /// Grows each time a way back is offered: with the step done just before.
    ReadOnlyIntegerProperty offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// When something was last saved, in words.
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Says that everything typed is saved by now.
    public void saved() {
        saved.set(Messages.text("status.saved", TIME.format(LocalTime.now(clock))));
    }
}
