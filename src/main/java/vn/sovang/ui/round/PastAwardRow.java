package vn.sovang.ui.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.round.PastAward;

/// One line of "Đã được khen" while it is edited; it is saved once it has an award and a year.
final class PastAwardRow {
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty award = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    private final StringProperty issuer = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    PastAwardRow() {}

    PastAwardRow(PastAward stored) {
        year.set(Integer.toString(stored.year()));
        award.set(stored.awardName());
        number.set(stored.decisionNumber());
        LocalDate day = stored.decisionDate();
        date.set(day == null ? null : PartialDate.of(day));
        issuer.set(stored.issuer());
    }

    /// Calls the listener after each change.
    void onEdited(Runnable listener) {
        Stream.of(year, award, number, issuer).forEach(text -> text.subscribe((old, now) -> listener.run()));
        date.subscribe((old, now) -> listener.run());
    }

    /// The award quoted, empty while its line is not complete; then [#errorProperty()] says what is missing.
    Optional<PastAward> value() {
        boolean blank = Stream.of(year, award, number, issuer)
                        .allMatch(text -> text.get().isBlank())
                && date.get() == null;
        if (blank) {
            error.set("");
            return Optional.empty();
        }
        if (award.get().isBlank()) {
            error.set(RoundText.text("error.past-award"));
            return Optional.empty();
        }
        PartialDate day = date.get();
        String typedYear = year.get().strip();
        if (!typedYear.matches("(19|20)\\d\\d") && !(typedYear.isEmpty() && day != null)) {
            error.set(RoundText.text("error.past-year"));
            return Optional.empty();
        }
        error.set("");
        int value = typedYear.isEmpty() && day != null ? day.year() : Integer.parseInt(typedYear);
        LocalDate whole = day == null || day.day() == 0 ? null : LocalDate.of(day.year(), day.month(), day.day());
        return Optional.of(new PastAward(value, award.get(), number.get(), whole, issuer.get()));
    }

    StringProperty yearProperty() {
        return year;
    }

    StringProperty awardProperty() {
        return award;
    }

    StringProperty numberProperty() {
        return number;
    }

    ObjectProperty<@Nullable PartialDate> dateProperty() {
        return date;
    }

    StringProperty issuerProperty() {
        return issuer;
    }

    /// What the line lacks, or empty.
    StringProperty errorProperty() {
        return error;
    }
}
