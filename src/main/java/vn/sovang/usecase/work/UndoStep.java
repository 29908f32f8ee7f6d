package vn.sovang.usecase.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.core.StepStore;

/// Hoàn tác: takes back whole jobs on the registry, the latest or one chosen, also after a restart.
public final class UndoStep {
    private final StepStore steps;
    private final ImportRunStore runs;
    private final Clock clock;

    /// Works on one store.
    public UndoStep(Stores stores, Journal journal) {
        this.steps = stores.steps();
        this.runs = stores.importRuns();
        clock = journal.clock();
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
        Optional<ImportRun> run = runs.ofStep(stepId);
        if (run.isEmpty()) {
            return steps.undo(stepId, clock.instant());
        }
        runs.undo(run.get().id(), clock.instant());
        return steps.find(stepId).orElseThrow();
    }

    /// Does an undone step again; an import's run stands again with it.
    ///
    /// @throws Refusal naming what was done since and stands in the way
    public Step redo(long stepId) throws Refusal {
        return steps.redo(stepId);
    }

    /// The clock steps go by.
    public Clock clock() {
        return clock;
    }

    /// `"“Gộp hồ sơ” (Hoàng Thị Pham)"`
    public static String named(Step step) {
        String about = step.about().isEmpty() ? "" : " (%s)".formatted(step.about());
        return "“%s”%s".formatted(step.action(), about);
    }

    /// `"Đã hoàn tác “Gộp hồ sơ” (Hoàng Thị Pham)."`
    public static String sentence(Step undone) {
        return "Đã hoàn tác %s.".formatted(named(undone));
    }
}
