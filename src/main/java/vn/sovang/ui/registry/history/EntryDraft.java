package vn.sovang.ui.registry.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of one entry of a subject while it is being typed. Knows no toolkit and no store.
///
/// @param <V> the entry
/// @param <E> what is stored
interface EntryDraft<V, E> {
    /// Starts anew.
    ///
    /// @param entry null for a new one
    void show(@Nullable V entry);

    /// Whether something was typed since [#show(Object)].
    boolean isTyped();

    /// What to store, empty while something is missing or wrong; the errors then say what.
    Optional<E> entry(Subject subject);
}
