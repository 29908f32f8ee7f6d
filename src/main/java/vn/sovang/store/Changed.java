package vn.sovang.store;

/// Makes sure that an update met the row it was meant for.
final class Changed {
    private Changed() {}

    /// @throws IllegalStateException when nothing was changed: the row is not in the store
    static void one(int rows, String table, long id) {
        if (rows != 1) {
            throw new IllegalStateException("no " + table + " " + id);
        }
    }
}
