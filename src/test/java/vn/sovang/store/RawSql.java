package vn.sovang.store;

import vn.sovang.store.core.Database;

/// Does to a store what the program never does, for tests of damage.
public final class RawSql {
    private RawSql() {}

    /// Runs one statement.
    public static void run(Database database, String sql) {
        database.with(handle -> handle.execute(sql));
    }
}
