package vn.sovang.store;

import vn.sovang.model.AuditEntry;
import vn.sovang.store.core.Database;

/// Writes a line of the journal as programs before the steps did.
public final class OldAudit {
    private OldAudit() {}

    /// Adds the entry, whatever its id says.
    public static void write(Database database, AuditEntry entry) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO audit_entry (at, actor, subject, action, before, after)
                        VALUES (:at, :actor, :subject, :action, :before, :after)
                        """)
                .bind("at", entry.at().toString())
                .bind("actor", entry.actor())
                .bind("subject", entry.subject())
                .bind("action", entry.action())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .execute());
    }
}
