package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The initiatives of a subject and the one being typed. Knows no toolkit and no store.
final class InitiativesModel {
    final InitiativeDraft draft = new InitiativeDraft();
    private final ReadOnlyObjectWrapper<List<InitiativeLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Long> editing = new ReadOnlyObjectWrapper<>();

    void show(List<InitiativeLine> list) {
        lines.set(List.copyOf(list));
    }

    /// Opens the form of a new initiative.
    void beginNew() {
        draft.show(null);
        editing.set(0L);
    }

    /// Opens an initiative in its place.
    void edit(InitiativeLine line) {
        draft.show(line.initiative());
        editing.set(line.id());
    }

    /// Puts the form away.
    void endEdit() {
        editing.set(null);
    }

    ReadOnlyObjectProperty<List<InitiativeLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Id of the initiative in the form, 0 for a new one, null while there is no form.
    ReadOnlyObjectProperty<@Nullable Long> editingProperty() {
        return editing.getReadOnlyProperty();
    }
}
