package vn.sovang.store.core;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.AuditEntry;

/// The journal of changes; entries are only ever added.
public final class AuditStore {
    private static final RowMapper<AuditEntry> ENTRY = (row, context) -> new AuditEntry(
            row.getLong("id"),
            Instant.parse(row.getString("at")),
            row.getString("actor"),
            row.getString("subject"),
            row.getString("action"),
            row.getString("before"),
            row.getString("after"));

    private final Database database;

    /// A store over the file.
    public AuditStore(Database database) {
        this.database = database;
    }

    /// Adds the entry, whatever its id says; answers it with its new id.
    public AuditEntry record(AuditEntry entry) {
        return database.with(handle -> handle.createQuery("""
                        INSERT INTO audit_entry (at, actor, subject, action, before, after)
                        VALUES (:at, :actor, :subject, :action, :before, :after)
                        RETURNING *
                        """)
                .bind("at", entry.at().toString())
                .bind("actor", entry.actor())
                .bind("subject", entry.subject())
                .bind("action", entry.action())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .map(ENTRY)
                .one());
    }

    /// The entries of a subject such as "nomination:17", the latest first.
    public List<AuditEntry> of(String subject) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM audit_entry WHERE subject = :subject ORDER BY id DESC")
                        .bind("subject", subject)
                        .map(ENTRY)
                        .list());
    }

    /// The latest entries, the latest first.
    public List<AuditEntry> latest(int limit) {
        return database.with(handle -> handle.createQuery("SELECT * FROM audit_entry ORDER BY id DESC LIMIT :limit")
                .bind("limit", limit)
                .map(ENTRY)
                .list());
    }
}
