package vn.sovang.store.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every store of one table does.
///
/// @param <R> the records of the table
public abstract class TableStore<R> {
    protected final Database database;
    private final TableOf<R> table;

    /// A store over the file.
    protected TableStore(Database database, TableOf<R> table) {
        this.database = database;
        this.table = table;
    }

    /// Adds the record, whatever its id says; answers it with its new id.
    public R add(R row) {
        return database.with(handle -> table.add(handle, row));
    }

    /// Stores the record in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(R row) {
        database.with(handle -> table.update(handle, row));
    }

    /// The record of that id, in the bin too.
    public Optional<R> find(long id) {
        return database.with(handle -> table.find(handle, id));
    }

    /// Takes a row away; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    protected void remove(long id) {
        database.with(handle -> table.remove(handle, id));
    }

    /// Records of the table.
    ///
    /// @param rest SQL from WHERE or ORDER BY on
    protected List<R> list(String rest) {
        return database.with(handle -> table.list(handle, rest));
    }

    /// As [#list(String)].
    ///
    /// @param value of `:id`
    protected List<R> list(String rest, long value) {
        return database.with(handle -> table.list(handle, rest, value));
    }

    /// As [#list(String)].
    protected List<R> list(String rest, Map<String, ?> values) {
        return database.with(handle -> table.list(handle, rest, values));
    }

    /// At most `limit` records of which every word of the query begins a word of the search key, those with its very
    /// diacritics first, then in the table's order; all for an empty query.
    protected List<R> best(String query, int limit) {
        return database.with(handle -> table.best(database, handle, query, limit));
    }
}
