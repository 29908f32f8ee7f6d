package vn.sovang.usecase.work;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.store.Stores;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.core.Transaction;

/// Nhật ký: the only door to a change. Who changed what when is kept with the step, and read from it ([AuditTrail]).
public final class Journal {
    private final StepStore steps;
    private final Clock clock;
    private final String actor;

    /// @param actor the person at the PC, as the operating system knows them
    public Journal(Stores stores, Clock clock, String actor) {
        this.steps = stores.steps();
        this.clock = clock;
        this.actor = actor;
    }

    /// Subject of a row in the lines written before steps were kept.
    static String subject(String table, long id) {
        return String.format(Locale.ROOT, "%s:%d", table, id);
    }

    /// Runs the work as one transaction and one step, which is told row by row and can be undone. Inside another step
    /// it becomes part of that; work that wrote nothing leaves no step.
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
