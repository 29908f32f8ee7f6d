package vn.sovang.usecase;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.store.Database;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.StepStore;

/// Hoàn tác: takes back whole jobs on the registry, the latest or one chosen, also after a restart.
public final class UndoStep {
    private final Database database;
    private final StepStore steps;
    private final ImportRunStore runs;
    private final Journal journal;

    /// Works on one store.
    public UndoStep(Database database, StepStore steps, ImportRunStore runs, Journal journal) {
        this.database = database;
        this.steps = steps;
        this.runs = runs;
        this.journal = journal;
    }

    /// What [#undoLatest()] would take back.
    public Optional<Step> latest() {
        return steps.latestStanding();
    }

    /// What was done, the latest first, undone steps too.
    public List<Step> recent(int limit) {
        return steps.latest(limit);
    }

    /// Takes back the latest step that stands; answers it.
    ///
    /// @throws Refusal when there is none, or it can no longer be undone
    public Step undoLatest() throws Refusal {
        Step latest = latest().orElseThrow(() -> new Refusal("Không còn thao tác nào để hoàn tác."));
        return undo(latest.id());
    }

    /// Takes back a step; an import goes with what was noted of its run.
    ///
    /// @throws Refusal naming what was done later and stands in the way
    public Step undo(long stepId) throws Refusal {
        return database.<Step, Refusal>transaction(() -> {
            Optional<ImportRun> run = runs.ofStep(stepId);
            if (run.isPresent()) {
                runs.undo(run.get().id(), journal.clock().instant());
            } else {
                steps.undo(stepId, journal.clock().instant());
            }
            Step undone = steps.find(stepId).orElseThrow();
            journal.did(Journal.subject("step", stepId), "Hoàn tác", undone.action());
            return undone;
        });
    }

    /// `"Đã hoàn tác “Gộp hồ sơ” (Hoàng Thị Pham)."`
    public static String sentence(Step undone) {
        String about = undone.about().isEmpty() ? "" : " (%s)".formatted(undone.about());
        return "Đã hoàn tác “%s”%s.".formatted(undone.action(), about);
    }
}
