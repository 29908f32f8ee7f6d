package vn.sovang.ui.registry;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Post;
import vn.sovang.model.Unit;

/// A new post of the person in hand while it is being typed.
final class PostDraft {
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> from = new SimpleObjectProperty<>();

    void clear() {
        title.set("");
        unit.set(null);
        from.set(null);
    }

    /// Whether there is enough to store: a title or a unit.
    boolean ready() {
        return !title.get().isBlank() || unit.get() != null;
    }

    Post of(long personId) {
        Unit workplace = unit.get();
        PartialDate since = from.get();
        return new Post(
                0,
                personId,
                workplace == null ? null : workplace.id(),
                title.get(),
                since == null || since.day() == 0 ? null : LocalDate.of(since.year(), since.month(), since.day()),
                null);
    }
}
