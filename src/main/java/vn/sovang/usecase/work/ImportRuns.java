package vn.sovang.usecase.work;

import java.util.List;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;

/// Các lần nạp: the lists taken in, of every kind, each of which can be undone whole.
public final class ImportRuns {
    private static final int SHOWN = 200;

    private final Stores stores;
    private final ImportRunStore runs;
    private final Journal journal;

    /// Works on one store.
    public ImportRuns(Stores stores, Journal journal) {
        this.stores = stores;
        this.runs = stores.importRuns();
        this.journal = journal;
    }

    /// The latest runs, the latest first, undone ones too.
    public List<ImportRun> latest() {
        return runs.latest(SHOWN);
    }

    /// Takes back everything a run stored.
    ///
    /// @throws Refusal when something later depends on it; the sentence names what
    public void undo(long runId) throws Refusal {
        stores.database().change(() -> {
            runs.undo(runId, journal.clock().instant());
            journal.did(Journal.subject("import_run", runId), "Hoàn tác lần nạp", "");
        });
    }
}
