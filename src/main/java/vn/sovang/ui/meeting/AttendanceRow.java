package vn.sovang.ui.meeting;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.BodyMember;

/// A member of the body while it is noted who came.
final class AttendanceRow {
    /// Whether a member came.
    enum State {
        PRESENT,
        ABSENT,
        /// absent, with an opinion in writing
        WRITTEN;

        State next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private final BodyMember member;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.PRESENT);
    private final StringProperty reason = new SimpleStringProperty("");

    AttendanceRow(BodyMember member) {
        this.member = member;
    }

    /// Takes over what was noted before.
    void note(Absence absence) {
        state.set(absence.writtenOpinion() ? State.WRITTEN : State.ABSENT);
        reason.set(absence.reason());
    }

    BodyMember member() {
        return member;
    }

    boolean isAway() {
        return state.get() != State.PRESENT;
    }

    Absence absence() {
        return new Absence(member.name(), reason.get(), state.get() == State.WRITTEN);
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    void onEdited(Runnable listener) {
        state.subscribe((old, now) -> listener.run());
        reason.subscribe((old, now) -> listener.run());
    }
}
