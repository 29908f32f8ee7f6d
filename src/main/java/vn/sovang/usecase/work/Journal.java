package vn.sovang.usecase.work;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.model.AuditEntry;
import vn.sovang.store.Stores;
import vn.sovang.store.core.AuditStore;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.core.Transaction;

/// Nhật ký: writes who changed what into the audit trail, inside the caller's transaction.
public final class Journal {
    private final AuditStore entries;
    private final StepStore steps;
    private final Clock clock;
    private final String actor;

    /// @param actor the person at the PC, as the operating system knows them
    public Journal(Stores stores, Clock clock, String actor) {
        this.entries = stores.audit();
        this.steps = stores.steps();
        this.clock = clock;
        this.actor = actor;
    }

    /// Audit subject of a nomination.
    public static String nomination(long id) {
        return subject("nomination", id);
    }

    /// Audit subject of a row.
    public static String subject(String table, long id) {
        return String.format(Locale.ROOT, "%s:%d", table, id);
    }

    /// Something new.
    public void added(String subject, String action, Object value) {
        entries.record(new AuditEntry(0, clock.instant(), actor, subject, action, "", JsonText.of(value)));
    }

    /// Something changed.
    public void changed(String subject, String action, Object before, Object after) {
        entries.record(
                new AuditEntry(0, clock.instant(), actor, subject, action, JsonText.of(before), JsonText.of(after)));
    }

    /// Something done, told in words.
    public void did(String subject, String action, String detail) {
        entries.record(new AuditEntry(0, clock.instant(), actor, subject, action, "", detail));
    }

    /// Runs the work as one transaction and one step, which is told row by row and can be undone. Inside another step
    /// it becomes part of that.
    ///
    /// @param action what is done, in Vietnamese, such as "Gộp hồ sơ"
    /// @param about to whom or what
    public <T extends @Nullable Object, E extends Exception> T step(String action, String about, Transaction<T, E> work)
            throws E {
        return steps.step(actor, clock.instant(), action, about, work);
    }

    /// The step under way.
    ///
    /// @throws java.util.NoSuchElementException outside a step
    public long openStep() {
        return steps.open().orElseThrow();
    }

    /// The person at the PC, as the operating system knows them.
    public String actor() {
        return actor;
    }

    /// The clock all entries go by.
    public Clock clock() {
        return clock;
    }
}
