package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;

/// What is noted of a subject and the entry being typed. Knows no toolkit and no store.
final class ConductModel {
    final ConductDraft draft;
    private final ReadOnlyObjectWrapper<List<ConductLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty ofPerson = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Long> editing = new ReadOnlyObjectWrapper<>();

    ConductModel(List<Award> titles) {
        draft = new ConductDraft(titles);
    }

    void show(List<ConductLine> list) {
        lines.set(List.copyOf(list));
    }

    /// Whether the subject is a person.
    BooleanProperty ofPersonProperty() {
        return ofPerson;
    }

    /// Opens the form of a new entry.
    void beginNew() {
        draft.show(null);
        editing.set(0L);
    }

    /// Opens an entry in its place.
    void edit(ConductLine line) {
        draft.show(line.entry());
        editing.set(line.id());
    }

    /// Puts the form away.
    void endEdit() {
        editing.set(null);
    }

    ReadOnlyObjectProperty<List<ConductLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Id of the entry in the form, 0 for a new one, null while there is no form.
    ReadOnlyObjectProperty<@Nullable Long> editingProperty() {
        return editing.getReadOnlyProperty();
    }
}
