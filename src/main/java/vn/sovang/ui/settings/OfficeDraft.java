package vn.sovang.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.ui.Messages;

/// The fields of the office while they are being edited. Knows no toolkit and no store.
final class OfficeDraft {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final StringProperty parentName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>(Level.COMMUNE);
    final StringProperty letterheadParent = new SimpleStringProperty("");
    final StringProperty letterheadName = new SimpleStringProperty("");
    final StringProperty abbreviation = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty council = new SimpleStringProperty("");
    final StringProperty secretariat = new SimpleStringProperty("");
    final StringProperty fund = new SimpleStringProperty("");
    final StringProperty nameError = new SimpleStringProperty("");
    private @Nullable Office stored;
    private Runnable onEdited = () -> {};
    private boolean showing;

    OfficeDraft() {
        // A change listener: an invalidation is told once only until somebody reads the field.
        fields().forEach(field -> field.addListener((changed, before, now) -> check()));
    }

    private List<ObservableValue<?>> fields() {
        return List.of(
                name,
                shortName,
                parentName,
                level,
                letterheadParent,
                letterheadName,
                abbreviation,
                place,
                council,
                secretariat,
                fund);
    }

    void onEdited(Runnable action) {
        onEdited = action;
    }

    void show(Office office) {
        showing = true;
        stored = office;
        name.set(office.name());
        shortName.set(office.shortName());
        parentName.set(office.parentName());
        level.set(office.level());
        letterheadParent.set(office.letterhead().parent());
        letterheadName.set(office.letterhead().name());
        abbreviation.set(office.letterhead().abbreviation());
        place.set(office.letterhead().place());
        council.set(office.council());
        secretariat.set(office.councilSecretariat());
        fund.set(office.fund());
        nameError.set("");
        showing = false;
    }

    void stored(Office office) {
        stored = office;
    }

    /// The office as edited, when it has a name and differs from what is stored.
    Optional<Office> edited() {
        if (name.get().isBlank()) {
            return Optional.empty();
        }
        Level chosen = level.get();
        Office now = new Office(
                name.get(),
                shortName.get().isBlank() ? name.get() : shortName.get(),
                parentName.get(),
                new Letterhead(letterheadParent.get(), letterheadName.get(), abbreviation.get(), place.get()),
                chosen == null ? Level.COMMUNE : chosen,
                council.get(),
                secretariat.get(),
                fund.get());
        return now.equals(stored) ? Optional.empty() : Optional.of(now);
    }

    private void check() {
        if (showing) {
            return;
        }
        nameError.set(name.get().isBlank() ? Messages.of("settings").text("office.nameMissing") : "");
        onEdited.run();
    }
}
