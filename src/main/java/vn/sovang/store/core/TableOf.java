package vn.sovang.store.core;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;

/// How records stand in a table: which columns hold what of a record, and how a row is read.
///
/// @param <R> a record; a row of the table holds one
public final class TableOf<R> {
    private static final int BATCH = 1_000;

    private final String name;
    private final @Nullable ToLongFunction<R> id;
    private final Reader<R> reader;
    private final List<Column<R>> columns = new ArrayList<>();
    private String added = "";
    private String changed = "";

    /// Reads one row.
    ///
    /// @param <R> what it becomes
    @FunctionalInterface
    public interface Reader<R> {
        /// @param handle for what stands in other tables
        R read(ResultSet row, Handle handle) throws SQLException;
    }

    private record Column<R>(String name, Function<? super R, ? extends @Nullable Object> cell) {
        String quoted() {
            return "\"" + name + "\"";
        }

        String mark() {
            return ":c_" + name;
        }
    }

    /// A table whose rows have no key of their own.
    public TableOf(String name, Reader<R> reader) {
        this(name, null, reader);
    }

    /// @param id key of a row, in the column `id`
    public TableOf(String name, @Nullable ToLongFunction<R> id, Reader<R> reader) {
        this.name = name;
        this.id = id;
        this.reader = reader;
    }

    /// Says what a column holds: a number, a text, a truth value, a constant (its name), a decimal or a day or time
    /// (its ISO text).
    public TableOf<R> column(String column, Function<? super R, ? extends @Nullable Object> cell) {
        columns.add(new Column<>(column, cell));
        return this;
    }

    /// Says what a column holds of a part of the record; nothing where the record has no such part.
    public <P> TableOf<R> column(
            String column, Function<R, ? extends @Nullable P> part, Function<P, ? extends @Nullable Object> cell) {
        return column(column, row -> {
            P whole = part.apply(row);
            return whole == null ? null : cell.apply(whole);
        });
    }

    /// Adds the columns of a value that stands in several tables.
    public TableOf<R> columns(UnaryOperator<TableOf<R>> value) {
        return value.apply(this);
    }

    /// Rows count their changes in the column `revision`.
    public TableOf<R> revised() {
        changed = ", revision = revision + 1";
        return this;
    }

    /// A new row becomes the last of those with the same parent, by the column `ordinal`.
    public TableOf<R> lastOf(String parent) {
        added = ", (SELECT count(*) + 1 FROM %s WHERE %s = :c_%s)".formatted(name, parent, parent);
        return this;
    }

    String name() {
        return name;
    }

    boolean isKeyed() {
        return id != null;
    }

    /// Key of the row; 0 for a new one.
    long id(R row) {
        return Objects.requireNonNull(id, name).applyAsLong(row);
    }

    /// Adds the record, whatever its id says; answers it as the table has it, with its new id.
    public R add(Handle handle, R row) {
        return bind(handle.createQuery(insert() + " RETURNING *"), row)
                .map(mapper(handle))
                .one();
    }

    /// As [#add(Handle, Object)] where a row alone does not make the record; answers the new id.
    public long insert(Handle handle, R row) {
        return bind(handle.createQuery(insert() + " RETURNING id"), row)
                .mapTo(Long.class)
                .one();
    }

    /// Adds many records at once, whatever their ids say: a row costs about 10 µs so, 200 µs one by one. Answers the
    /// new ids in order; they follow on from the highest the table ever had. There is one writer, so nobody
    /// else takes them.
    public List<Long> addAll(Handle handle, List<R> rows) {
        long next = 1
                + handle.createQuery("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = :table), 0)")
                        .bind("table", name)
                        .mapTo(Long.class)
                        .one();
        List<Long> ids = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            try (PreparedBatch batch = handle.prepareBatch(insert("id"))) {
                for (R row : rows.subList(from, Math.min(rows.size(), from + BATCH))) {
                    bind(batch.bind("id", next), row).add();
                    ids.add(next++);
                }
                batch.execute();
            }
        }
        return ids;
    }

    /// Stores the record in the place of the one of its id; answers it.
    ///
    /// @throws IllegalStateException when there is none of that id
    public R update(Handle handle, R row) {
        int rows = bind(handle.createUpdate("UPDATE %s SET %s WHERE id = :id".formatted(name, changes(":c_%s"))), row)
                .bind("id", id(row))
                .execute();
        OneRow.one(rows, name, id(row));
        return row;
    }

    /// Stores the record in the place of the one that is the same by a unique index, or adds it; answers the row's key.
    ///
    /// @param same the columns of that index; for `id` the record keeps its own unless that is 0
    public long put(Handle handle, R row, String same) {
        boolean byId = same.equals("id") && id != null;
        Query query = bind(handle.createQuery(put(byId ? insert("id") : insert(), same) + " RETURNING rowid"), row);
        return (byId ? query.bind("id", id(row) == 0 ? null : id(row)) : query)
                .mapTo(Long.class)
                .one();
    }

    /// As [#put(Handle, Object, String)], many at once.
    public void putAll(Handle handle, List<R> rows, String same) {
        if (!rows.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(put(insert(), same));
            rows.forEach(row -> bind(batch, row).add());
            batch.execute();
        }
    }

    /// Takes the row away; answers its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public long remove(Handle handle, long rowId) {
        int rows = handle.createUpdate("DELETE FROM %s WHERE id = :id".formatted(name))
                .bind("id", rowId)
                .execute();
        OneRow.one(rows, name, rowId);
        return rowId;
    }

    /// The record of that id.
    public Optional<R> find(Handle handle, long rowId) {
        return list(handle, "WHERE id = :id", rowId).stream().findFirst();
    }

    /// Records of the table.
    ///
    /// @param rest SQL from WHERE or ORDER BY on
    public List<R> list(Handle handle, String rest) {
        return list(handle, rest, Map.of());
    }

    /// As [#list(Handle, String)].
    ///
    /// @param value of `:id`
    public List<R> list(Handle handle, String rest, long value) {
        return list(handle, rest, Map.of("id", value));
    }

    /// As [#list(Handle, String)].
    public List<R> list(Handle handle, String rest, Map<String, ?> values) {
        return select(handle, rest, values).map(mapper(handle)).list();
    }

    /// As [#list(Handle, String, long)], by the key in a column; keys without records are left out.
    Map<Long, List<R>> listBy(String column, Handle handle, String rest, long value) {
        Map<Long, List<R>> lists = new HashMap<>();
        select(handle, rest, Map.of("id", value))
                .map((row, context) -> lists.computeIfAbsent(row.getLong(column), key -> new ArrayList<>())
                        .add(reader.read(row, handle)))
                .list();
        return lists;
    }

    private Query select(Handle handle, String rest, Map<String, ?> values) {
        return handle.createQuery("SELECT %1$s.* FROM %1$s %2$s".formatted(name, rest))
                .bindMap(values);
    }

    /// At most `limit` records that answer a query, those with its very letters first; see
    /// [Match#best(Database, String, String, int, Match.Page)].
    List<R> best(Database database, Handle handle, String query, int limit) {
        return Match.best(
                database,
                name,
                query,
                limit,
                match -> match.list(
                        handle,
                        "SELECT * FROM %s WHERE %%s ORDER BY sort_key, id LIMIT :limit OFFSET :offset".formatted(name),
                        mapper(handle)));
    }

    /// @param more columns besides those of the record, each bound by its own name
    String insert(String... more) {
        return "INSERT INTO %s (%s%s%s) VALUES (%s%s%s)"
                .formatted(
                        name,
                        joined(more, ""),
                        joined(Column::quoted),
                        added.isEmpty() ? "" : ", ordinal",
                        joined(more, ":"),
                        joined(Column::mark),
                        added);
    }

    private String put(String insert, String same) {
        return "%s ON CONFLICT (%s) DO UPDATE SET %s".formatted(insert, same, changes("excluded.\"%s\""));
    }

    /// @param value what each column is set to, with room for its name
    String changes(String value) {
        return joined(column -> column.quoted() + " = " + value.formatted(column.name())) + changed;
    }

    <S extends SqlStatement<S>> S bind(S statement, R row) {
        for (Column<R> column : columns) {
            statement.bind("c_" + column.name(), cell(column.cell().apply(row)));
        }
        return statement;
    }

    private static String joined(String[] names, String mark) {
        return Arrays.stream(names).map(name -> mark + name + ", ").collect(Collectors.joining());
    }

    private RowMapper<R> mapper(Handle handle) {
        return (row, context) -> reader.read(row, handle);
    }

    private String joined(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case BigDecimal decimal -> decimal.toPlainString();
            case TemporalAccessor time -> time.toString();
            case PartialDate date -> date.toString();
            case null, default -> value;
        };
    }
}
