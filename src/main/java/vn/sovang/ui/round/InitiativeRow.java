package vn.sovang.ui.round;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.model.round.Initiative;

/// One line of "Sáng kiến, đề tài" while it is edited; it is saved once it has a name and a year.
final class InitiativeRow {
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty decision = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    InitiativeRow() {}

    InitiativeRow(Initiative stored) {
        year.set(Integer.toString(stored.year()));
        name.set(stored.name());
        decision.set(stored.decision());
    }

    /// Calls the listener after each change.
    void onEdited(Runnable listener) {
        Stream.of(year, name, decision).forEach(text -> text.subscribe((old, now) -> listener.run()));
    }

    /// The initiative, empty while its line is not complete; then [#errorProperty()] says what is missing.
    Optional<Initiative> value() {
        if (Stream.of(year, name, decision).allMatch(text -> text.get().isBlank())) {
            error.set("");
            return Optional.empty();
        }
        String typedYear = year.get().strip();
        if (name.get().isBlank()) {
            error.set(RoundText.text("error.initiative-name"));
            return Optional.empty();
        }
        if (!typedYear.matches("(19|20)\\d\\d")) {
            error.set(RoundText.text("error.initiative-year"));
            return Optional.empty();
        }
        error.set("");
        return Optional.of(new Initiative(Integer.parseInt(typedYear), name.get(), decision.get()));
    }

    StringProperty yearProperty() {
        return year;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty decisionProperty() {
        return decision;
    }

    /// What the line lacks, or empty.
    StringProperty errorProperty() {
        return error;
    }
}
