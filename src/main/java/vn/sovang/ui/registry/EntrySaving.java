package vn.sovang.ui.registry;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Tasks;

/// Saves an entry of the registry as it is typed: a known one in its place, a new one once, whatever is typed while its
/// first save is under way.
final class EntrySaving<T> {
    private final Tasks tasks;
    private final Table<T> table;
    private final Supplier<Optional<T>> edited;
    private final BiConsumer<T, T> saved;
    private @Nullable T adding;

    /// Where entries are kept.
    ///
    /// @param id 0 for a new entry
    /// @param add answers the entry with its id
    record Table<T>(ToLongFunction<T> id, UnaryOperator<T> add, Consumer<T> update) {}

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
            tasks.store(
                    name,
                    () -> {
                        table.update().accept(entry);
                        return entry;
                    },
                    stored -> saved.accept(shown, stored));
        } else if (adding != shown) {
            adding = shown;
            tasks.store(name, () -> table.add().apply(entry), added -> {
                saved.accept(shown, added);
                edited.get().ifPresent(later -> save(added, later));
            });
        }
    }
}
