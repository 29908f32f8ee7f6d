package vn.sovang.usecase.work;

import java.time.Instant;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;

/// What no use case may do; `ArchitectureTest` finds it.
public final class WritesWithoutStep {
    private final Database database;

    WritesWithoutStep(Database database) {
        this.database = database;
    }

    void directly(Runnable work) {
        database.<RuntimeException>change(work::run);
    }

    void pastTheJournal(Runnable work) {
        new StepStore(database).<Boolean, RuntimeException>step("", Instant.EPOCH, "", "", () -> {
            work.run();
            return true;
        });
    }
}
