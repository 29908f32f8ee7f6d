package vn.sovang.store.core;

/// Work that is stored whole or not at all, without a result.
///
/// @param <E> what it may throw; unchecked when it throws nothing to be handled
@FunctionalInterface
public interface Change<E extends Exception> {
    /// Does the work. Whatever it throws undoes what it wrote.
    void run() throws E;
}
