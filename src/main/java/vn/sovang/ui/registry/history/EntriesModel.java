package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The entries of a subject and which of them is being typed. Knows no toolkit and no store.
final class EntriesModel<V, L extends EntryLine<V>> {
    private final EntryDraft<V, ?> draft;
    private final ReadOnlyObjectWrapper<List<L>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Long> editing = new ReadOnlyObjectWrapper<>();

    EntriesModel(EntryDraft<V, ?> draft) {
        this.draft = draft;
    }

    void show(List<L> list) {
        lines.set(List.copyOf(list));
    }

    /// Opens the form of a new entry.
    void beginNew() {
        draft.show(null);
        editing.set(0L);
    }

    /// Opens an entry in its place.
    void edit(L line) {
        draft.show(line.entry());
        editing.set(line.id());
    }

    /// Puts the form away.
    void endEdit() {
        editing.set(null);
    }

    ReadOnlyObjectProperty<List<L>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Id of the entry in the form, 0 for a new one, null while there is no form.
    ReadOnlyObjectProperty<@Nullable Long> editingProperty() {
        return editing.getReadOnlyProperty();
    }
}
