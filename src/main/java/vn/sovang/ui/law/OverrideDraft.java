package vn.sovang.ui.law;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.LawOverride;
import vn.sovang.model.PartialDate;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.ProvisionValue;

/// A value of the office while it is being entered, with what is wrong with each field.
final class OverrideDraft {
    final ObjectProperty<@Nullable ProvisionKey> key = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> subject = new SimpleObjectProperty<>("");
    final StringProperty value = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> to = new SimpleObjectProperty<>();
    final StringProperty article = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");

    final StringProperty keyError = new SimpleStringProperty("");
    final StringProperty valueError = new SimpleStringProperty("");
    final StringProperty fromError = new SimpleStringProperty("");
    final StringProperty toError = new SimpleStringProperty("");
    final StringProperty noteError = new SimpleStringProperty("");

    /// Begins anew for a thing.
    ///
    /// @param thing null while the clerk has yet to choose it
    void begin(@Nullable ProvisionKey thing, String about, String words, LocalDate day) {
        key.set(thing);
        subject.set(about);
        value.set(words);
        from.set(PartialDate.of(day));
        to.set(null);
        article.set("");
        note.set("");
        clearErrors();
    }

    /// Begins with what the office has set.
    void begin(LawOverride override) {
        ProvisionKey known = ProvisionKey.valueOf(override.key());
        LocalDate last = override.to();
        key.set(known);
        subject.set(override.subject());
        value.set(ProvisionValue.words(known, override.value()));
        from.set(PartialDate.of(override.from()));
        to.set(last == null ? null : PartialDate.of(last));
        article.set(override.article());
        note.set(override.note());
        clearErrors();
    }

    /// What is entered, or null when a field is wrong, which its error then says.
    @Nullable
    LawOverride read() {
        clearErrors();
        ProvisionKey thing = key.get();
        LocalDate first = day(from.get());
        LocalDate last = day(to.get());
        if (thing == null) {
            keyError.set(LawText.text("error.key"));
        } else if (ProvisionValue.read(thing, value.get()).isEmpty()) {
            valueError.set(LawText.text("error.value", ProvisionValue.hint(thing)));
        }
        if (first == null) {
            fromError.set(LawText.text("error.from"));
        } else if (last != null && last.isBefore(first)) {
            toError.set(LawText.text("error.to"));
        }
        if (note.get().isBlank()) {
            noteError.set(LawText.text("error.note"));
        }
        if (thing == null || first == null || wrong()) {
            return null;
        }
        String about = subject.get();
        return new LawOverride(
                0, thing.name(), about == null ? "" : about, value.get(), first, last, article.get(), note.get());
    }

    /// Whether the reason is there that taking the value away needs.
    boolean hasReasonToRemove() {
        clearErrors();
        if (note.get().isBlank()) {
            noteError.set(LawText.text("error.removeNote"));
        }
        return !wrong();
    }

    private boolean wrong() {
        return !(keyError.get() + valueError.get() + fromError.get() + toError.get() + noteError.get()).isEmpty();
    }

    private void clearErrors() {
        keyError.set("");
        valueError.set("");
        fromError.set("");
        toError.set("");
        noteError.set("");
    }

    static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }
}
