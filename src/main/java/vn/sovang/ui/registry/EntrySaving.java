package vn.sovang.ui.registry;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Tasks;

/// Saves an entry of the registry as it is typed: a known one in its place, a new one once, whatever is typed while its
/// first save is under way.
final class EntrySaving<T> {
    private final Tasks tasks;
    private final Table<T> table;
    private final Supplier<Optional<T>> edited;
    private final BiConsumer<T, T> saved;
    private volatile @Nullable T adding;

    /// Where entries are kept.
    ///
    /// @param id 0 for a new entry
    /// @param add answers the entry with its id
    /// @param change answers the entry as it is kept
    record Table<T>(ToLongFunction<T> id, Keeping<T> add, Keeping<T> change) {
        /// Over a store that only updates.
        static <T> Table<T> updating(ToLongFunction<T> id, Keeping<T> add, java.util.function.Consumer<T> update) {
            return new Table<>(id, add, entry -> {
                update.accept(entry);
                return entry;
            });
        }
    }

    /// Keeps an entry, on the store's thread.
    @FunctionalInterface
    interface Keeping<T> {
        /// @throws Refusal when the entry cannot be kept so
        T keep(T entry) throws Refusal;
    }

    /// @param edited what the form holds now, when it differs from what is kept
    /// @param saved told the entry as it was shown and as it is kept, on the FX thread
    EntrySaving(Tasks tasks, Table<T> table, Supplier<Optional<T>> edited, BiConsumer<T, T> saved) {
        this.tasks = tasks;
        this.table = table;
        this.edited = edited;
        this.saved = saved;
    }

    /// Saves the entry.
    ///
    /// @param shown the entry as the form began with it
    void save(T shown, T entry) {
        String name = Messages.of("registry").text("saving");
        if (table.id().applyAsLong(entry) != 0) {
            tasks.store(name, () -> table.change().keep(entry), stored -> saved.accept(shown, stored));
        } else if (adding != shown) {
            adding = shown;
            tasks.store(name, () -> added(entry), added -> {
                saved.accept(shown, added);
                edited.get().ifPresent(later -> save(added, later));
            });
        }
    }

    private T added(T entry) throws Refusal {
        try {
            return table.add().keep(entry);
        } catch (Refusal refusal) {
            // What is mended next is a first save again.
            adding = null;
            throw refusal;
        }
    }
}
