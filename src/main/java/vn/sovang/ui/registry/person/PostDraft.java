package vn.sovang.ui.registry.person;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.Messages;

/// A post of the person in hand while it is being typed: a new one, or one they hold.
final class PostDraft {
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> to = new SimpleObjectProperty<>();
    final StringProperty toError = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Post> base = new ReadOnlyObjectWrapper<>();

    PostDraft() {
        to.addListener((changed, before, now) -> toError.set(""));
        from.addListener((changed, before, now) -> toError.set(""));
    }

    void clear() {
        title.set("");
        unit.set(null);
        from.set(null);
        to.set(null);
        base.set(null);
        toError.set("");
    }

    /// Takes a post they hold in hand.
    void edit(PostLine line) {
        title.set(line.post().title());
        unit.set(line.unit());
        from.set(partial(line.post().from()));
        to.set(partial(line.post().to()));
        base.set(line.post());
        toError.set("");
    }

    /// The post being changed, null for a new one.
    ReadOnlyObjectProperty<@Nullable Post> baseProperty() {
        return base.getReadOnlyProperty();
    }

    /// Whether there is enough to store: a title or a unit.
    boolean ready() {
        return !title.get().isBlank() || unit.get() != null;
    }

    /// Whether the days can be; says what is wrong when they cannot.
    boolean daysAgree() {
        LocalDate first = whole(from.get());
        LocalDate last = whole(to.get());
        boolean agree = first == null || last == null || !last.isBefore(first);
        toError.set(agree ? "" : Messages.of("registry").text("post.toBeforeFrom"));
        return agree;
    }

    Post of(long personId) {
        Unit workplace = unit.get();
        Post before = base.get();
        return new Post(
                before == null ? 0 : before.id(),
                personId,
                workplace == null ? null : workplace.id(),
                title.get(),
                whole(from.get()),
                whole(to.get()));
    }

    private static @Nullable LocalDate whole(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    private static @Nullable PartialDate partial(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}
