package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.ui.control.WholeDay;

/// The fields of an initiative while it is being typed.
final class InitiativeDraft implements EntryDraft<RecognisedInitiative, RecognisedInitiative> {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty year = new SimpleStringProperty("");
    final StringProperty share = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final StringProperty body = new SimpleStringProperty("");
    final ObjectProperty<@Nullable InitiativeScope> scope = new SimpleObjectProperty<>();
    final StringProperty nameError = new SimpleStringProperty("");
    final StringProperty yearError = new SimpleStringProperty("");
    private @Nullable RecognisedInitiative base;
    private RecognisedInitiative shown = blank();

    InitiativeDraft() {
        name.addListener((changed, before, now) -> nameError.set(""));
        year.addListener((changed, before, now) -> yearError.set(""));
    }

    @Override
    public void show(@Nullable RecognisedInitiative initiative) {
        base = initiative;
        RecognisedInitiative from = initiative == null ? blank() : initiative;
        Integer known = from.year();
        name.set(from.name());
        year.set(known == null ? "" : known.toString());
        share.set(from.share());
        number.set(from.number());
        date.set(WholeDay.dated(from.date()));
        body.set(from.body());
        scope.set(from.scope());
        List.of(nameError, yearError).forEach(error -> error.set(""));
        shown = now(null, null);
    }

    @Override
    public boolean isTyped() {
        return !now(null, null).equals(shown);
    }

    @Override
    public Optional<RecognisedInitiative> entry(Subject subject) {
        if (name.get().isBlank()) {
            nameError.set(HistoryText.text("initiative.nameMissing"));
        }
        if (!year.get().isBlank() && typedYear() == null) {
            yearError.set(HistoryText.text("grant.yearWrong"));
        }
        if (!(nameError.get() + yearError.get()).isEmpty()) {
            return Optional.empty();
        }
        RecognisedInitiative before = base;
        if (before != null) {
            return Optional.of(now(before.personId(), before.unitId()).withId(before.id()));
        }
        return Optional.of(subject.isPerson() ? now(subject.id(), null) : now(null, subject.id()));
    }

    private @Nullable Integer typedYear() {
        String typed = year.get().strip();
        return typed.matches("(19|20)\\d\\d") ? Integer.valueOf(typed) : null;
    }

    private RecognisedInitiative now(@Nullable Long personId, @Nullable Long unitId) {
        return new RecognisedInitiative(
                0,
                personId,
                unitId,
                typedYear(),
                name.get(),
                share.get(),
                number.get(),
                WholeDay.of(date.get()),
                body.get(),
                scope.get());
    }

    private static RecognisedInitiative blank() {
        return new RecognisedInitiative(0, null, null, null, "", "", "", null, "", null);
    }
}
