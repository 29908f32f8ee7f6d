package vn.sovang.store.core;

/// Makes sure that an update met the row it was meant for.
public final class OneRow {
    private OneRow() {}

    /// @throws IllegalStateException when nothing was changed: the row is not in the store
    public static void one(int rows, String table, long id) {
        if (rows != 1) {
            throw new IllegalStateException("no " + table + " " + id);
        }
    }
}
