package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.rule.AwardCatalogue;

/// The timeline of a subject and the grant being typed in it. Knows no toolkit and no store.
final class GrantsModel {
    final GrantDraft draft;
    private final ReadOnlyObjectWrapper<List<GrantLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Long> editing = new ReadOnlyObjectWrapper<>();

    GrantsModel(AwardCatalogue catalogue) {
        draft = new GrantDraft(catalogue);
    }

    void show(List<GrantLine> timeline) {
        lines.set(List.copyOf(timeline));
    }

    /// Opens the form of a new grant.
    void beginNew() {
        draft.show(null);
        editing.set(0L);
    }

    /// Opens a grant in its place.
    void edit(GrantLine line) {
        draft.show(line.held());
        editing.set(line.id());
    }

    /// Puts the form away.
    void endEdit() {
        editing.set(null);
    }

    ReadOnlyObjectProperty<List<GrantLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Id of the grant in the form, 0 for a new one, null while there is no form.
    ReadOnlyObjectProperty<@Nullable Long> editingProperty() {
        return editing.getReadOnlyProperty();
    }
}
