package vn.sovang.ui;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.concurrent.WorkerStateEvent;
import vn.sovang.model.Refusal;

/// Saves an entry as it is typed: a known one in its place, a new one once, whatever is typed while its
/// first save is under way, also when another has been taken in hand meanwhile.
public final class EntrySaving<T> {
    private final Tasks tasks;
    private final String name;
    private final Table<T> table;
    private final BiConsumer<T, T> saved;
    private final Consumer<Refusal> refused;
    /// What was typed on into new entries while their first save is under way, by the entry as the form began.
    private final Map<T, Optional<T>> adding = new IdentityHashMap<>();

    /// Where entries are kept.
    ///
    /// @param id 0 for a new entry
    /// @param add answers the entry with its id
    /// @param change answers the entry as it is kept
    /// @param withId gives an entry another id
    public record Table<T>(ToLongFunction<T> id, BiFunction<T, Long, T> withId, Keeping<T> add, Keeping<T> change) {}

    /// Keeps an entry, on the store's thread.
    @FunctionalInterface
    public interface Keeping<T> {
        /// @throws Refusal when the entry cannot be kept so
        T keep(T entry) throws Refusal;
    }

    /// @param name what the clerk reads while it takes long
    /// @param saved told the entry as it was shown and as it is kept, on the FX thread
    public EntrySaving(Tasks tasks, String name, Table<T> table, BiConsumer<T, T> saved) {
        this(tasks, name, table, saved, tasks::refuse);
    }

    /// @param name what the clerk reads while it takes long
    /// @param saved told the entry as it was shown and as it is kept, on the FX thread
    /// @param refused told why an entry cannot be kept
    public EntrySaving(Tasks tasks, String name, Table<T> table, BiConsumer<T, T> saved, Consumer<Refusal> refused) {
        this.tasks = tasks;
        this.name = name;
        this.table = table;
        this.saved = saved;
        this.refused = refused;
    }

    /// Saves the entry.
    ///
    /// @param shown the entry as the form began with it
    public void save(T shown, T entry) {
        if (table.id().applyAsLong(entry) != 0) {
            tasks.store(name, () -> table.change().keep(entry), stored -> saved.accept(shown, stored), refused);
        } else if (adding.containsKey(shown)) {
            adding.put(shown, Optional.of(entry));
        } else {
            adding.put(shown, Optional.empty());
            tasks.store(name, () -> table.add().keep(entry), added -> added(shown, added), refused)
                    // What is mended by then or next is a first save again.
                    .addEventHandler(WorkerStateEvent.WORKER_STATE_FAILED, event -> typedOn(shown)
                            .ifPresent(mended -> save(shown, mended)));
        }
    }

    private void added(T shown, T added) {
        Optional<T> later = typedOn(shown);
        saved.accept(shown, added);
        long id = table.id().applyAsLong(added);
        later.ifPresent(typed -> save(added, table.withId().apply(typed, id)));
    }

    private Optional<T> typedOn(T shown) {
        return Objects.requireNonNullElse(adding.remove(shown), Optional.empty());
    }
}
