package vn.sovang.ui.meeting;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.model.meeting.Absence;

/// An absent member while the line is edited; it counts once it has a name.
final class AbsenceRow {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty writtenOpinion = new SimpleBooleanProperty();

    AbsenceRow(Absence stored) {
        name.set(stored.name());
        reason.set(stored.reason());
        writtenOpinion.set(stored.writtenOpinion());
    }

    void onEdited(Runnable listener) {
        name.subscribe((old, now) -> listener.run());
        reason.subscribe((old, now) -> listener.run());
        writtenOpinion.subscribe((old, now) -> listener.run());
    }

    Optional<Absence> value() {
        return name.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Absence(name.get(), reason.get(), writtenOpinion.get()));
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    BooleanProperty writtenOpinionProperty() {
        return writtenOpinion;
    }
}
