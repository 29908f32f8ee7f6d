package vn.sovang.store.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;

/// Thùng rác: entries of the registry that lists, pickers and search leave out. Nothing is deleted from it.
public final class BinStore {
    private static final RowMapper<Binned> BINNED = (row, context) -> new Binned(
            EntryKind.valueOf(row.getString("kind")),
            row.getLong("id"),
            row.getString("name"),
            Instant.parse(row.getString("binned_at")));

    private final Database database;

    /// A store over the file.
    public BinStore(Database database) {
        this.database = database;
    }

    /// Puts the entry into the bin; one that lies there stays as it is.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void put(EntryKind kind, long id, Instant at) {
        if (find(kind, id).isEmpty()) {
            set(kind, id, at.truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    /// Takes the entry out of the bin; one that is not there stays as it is.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void takeOut(EntryKind kind, long id) {
        set(kind, id, null);
    }

    /// The entry, if it lies in the bin.
    public Optional<Binned> find(EntryKind kind, long id) {
        return database.with(handle -> handle.createQuery(select(kind) + " AND id = :id")
                .bind("id", id)
                .map(BINNED)
                .findOne());
    }

    /// All that lies in the bin, the latest first.
    public List<Binned> all() {
        String sql = Arrays.stream(EntryKind.values())
                .map(BinStore::select)
                .collect(Collectors.joining(" UNION ALL ", "", " ORDER BY binned_at DESC, kind, id DESC"));
        return database.with(handle -> handle.createQuery(sql).map(BINNED).list());
    }

    private void set(EntryKind kind, long id, @Nullable String at) {
        // An import of before steps were kept tells later work by the revision.
        String revision = kind == EntryKind.ATTACHMENT ? "" : ", revision = revision + 1";
        int rows = database.with(handle -> handle.createUpdate(
                        "UPDATE %s SET binned_at = :at%s WHERE id = :id".formatted(kind.table(), revision))
                .bind("at", at)
                .bind("id", id)
                .execute());
        OneRow.one(rows, kind.table(), id);
    }

    private static String select(EntryKind kind) {
        return "SELECT '%s' AS kind, id, %s AS name, binned_at FROM %s WHERE binned_at IS NOT NULL"
                .formatted(kind, name(kind), kind.table());
    }

    private static String name(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "full_name";
            case UNIT, RECOGNISED_INITIATIVE, ATTACHMENT -> "name";
            case DECISION -> "iif(number = '', about, number)";
            case CONDUCT ->
                "CASE kind WHEN 'ASSESSMENT' THEN 'Đánh giá năm ' || year WHEN 'HOLD' THEN 'Xem xét, kỷ luật'"
                        + " WHEN 'REGISTRATION' THEN 'Đăng ký danh hiệu năm ' || year ELSE 'Nghỉ thai sản' END";
            case GRANT -> "award_name || ' – ' || subject_name";
        };
    }
}
