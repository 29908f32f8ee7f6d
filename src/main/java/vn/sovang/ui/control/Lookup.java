package vn.sovang.ui.control;

import java.util.List;
import java.util.function.Consumer;

/// Finds what a picker offers for what was typed; answers on the FX thread, when it likes.
@FunctionalInterface
public interface Lookup<T> {
    /// @param query as typed; empty asks for the first few
    void find(String query, int limit, Consumer<List<T>> found);
}
