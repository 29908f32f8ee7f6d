package vn.sovang.store.core;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.AuditEntry;

/// Lines of the journal written by programs before this one; what is changed now is read from its steps.
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

    /// The entries of a subject such as "nomination:17", the latest first.
    public List<AuditEntry> of(String subject) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM audit_entry WHERE subject = :subject ORDER BY id DESC")
                        .bind("subject", subject)
                        .map(ENTRY)
                        .list());
    }
}
