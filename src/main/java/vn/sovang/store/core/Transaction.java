package vn.sovang.store.core;

import org.jspecify.annotations.Nullable;

/// Work that is stored whole or not at all, with a result.
///
/// @param <T> what the work answers
/// @param <E> what it may throw; unchecked when it throws nothing to be handled
@FunctionalInterface
public interface Transaction<T extends @Nullable Object, E extends Exception> {
    /// Does the work. Whatever it throws undoes what it wrote.
    T run() throws E;
}
