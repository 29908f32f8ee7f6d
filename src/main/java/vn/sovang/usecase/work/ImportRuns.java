package vn.sovang.usecase.work;

import java.time.Clock;
import java.util.List;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;

/// Các lần nạp: the lists taken in, of every kind, each of which can be undone whole.
public final class ImportRuns {
    private static final int SHOWN = 200;

    private final ImportRunStore runs;
    private final Clock clock;

    /// Works on one store.
    public ImportRuns(Stores stores, Journal journal) {
        this.runs = stores.importRuns();
        clock = journal.clock();
    }

    /// The latest runs, the latest first, undone ones too.
    public List<ImportRun> latest() {
        return runs.latest(SHOWN);
    }

    /// Takes back everything a run stored.
    ///
    /// @throws Refusal when something later depends on it; the sentence names what
    public void undo(long runId) throws Refusal {
        runs.undo(runId, clock.instant());
    }
}
