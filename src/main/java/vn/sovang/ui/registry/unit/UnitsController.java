package vn.sovang.ui.registry.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.EntryKind;
import vn.sovang.model.ListKind;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.ui.EntrySaving;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.IntakeButton;
import vn.sovang.ui.registry.bin.Binning;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.usecase.work.Bin;

/// Tập thể: the registry of collectives and households.
public final class UnitsController implements Screen {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitJobs jobs;
    private final Clock clock;
    private final Tasks tasks;
    private final Status status;
    private final UnitsModel model = new UnitsModel();
    private final UnitsView view;
    private final EntrySaving<Unit> saving;
    private final ClusterEditor clusterEditor;
    private final Binning binning;
    private final UnitChangeWorkflow changeWorkflow;
    private long wanted;

    /// A screen over the registry.
    ///
    /// @param activityFields lĩnh vực hoạt động to choose from
    /// @param clock tells which units have ended
    public UnitsController(UnitJobs jobs, List<CodedName> activityFields, Clock clock, HistoryWork history) {
        this.jobs = jobs;
        this.clock = clock;
        tasks = history.tasks();
        status = history.status();
        binning = new Binning(jobs.bin(), tasks, status);
        view = new UnitsView(model, activityFields, new Actions(), history);
        view.tool(IntakeButton.of("unit-intake", ListKind.UNITS, history.navigator()));
        saving = new EntrySaving<>(
                tasks,
                TEXT.text("saving"),
                new EntrySaving.Table<>(Unit::id, Unit::withId, jobs.editing()::add, jobs.editing()::change),
                this::saved);
        model.onEdited(unit ->
                saving.save(Objects.requireNonNull(model.currentProperty().get()), unit));
        changeWorkflow = new UnitChangeWorkflow(jobs, clock, tasks, status, model, view, this::changed);
        clusterEditor = new ClusterEditor(model, this::keep, () -> view.setPage(null));
    }

    /// Takes this unit in hand once the list is there; 0 leaves the one before.
    public void select(long unitId) {
        wanted = unitId;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        reload(() -> {});
    }

    @Override
    public void deactivate() {
        view.panel().leave();
    }

    @Override
    public void refresh() {
        reload(() -> {
            model.showAgain();
            view.panel().refresh();
            changeWorkflow.showHistory(model.currentProperty().get());
        });
    }

    @Override
    public String title() {
        return TEXT.text("units.title");
    }

    @Override
    public String subtitle() {
        return model.subtitleProperty().get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(model.subtitleProperty());
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>(view.panel().shortcuts());
        keys.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew);
        keys.put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
        keys.put(new KeyCodeCombination(KeyCode.F2), view::focusName);
        return keys;
    }

    private void startNew() {
        view.setPage(null);
        model.startNew(null);
        view.focusName();
    }

    private void reload(Runnable afterwards) {
        LocalDate today = LocalDate.now(clock);
        tasks.read(
                TEXT.text("units.loading"),
                () -> UnitsContent.of(
                        jobs.stores().units().all(), jobs.stores().clusters().all(), today),
                content -> {
                    model.load(content);
                    if (wanted != 0) {
                        model.select(wanted);
                        view.reveal(wanted);
                        wanted = 0;
                    }
                    afterwards.run();
                });
    }

    private void saved(Unit base, Unit unit) {
        model.stored(base, unit);
        status.saved();
        reload(() -> {});
    }

    /// After units were changed by a day: the first that follows in hand.
    private void changed(long unitId) {
        wanted = unitId;
        reload(() -> {
            model.showAgain();
            changeWorkflow.showHistory(model.currentProperty().get());
        });
    }

    private void keep(Cluster cluster) {
        tasks.store(
                TEXT.text("saving"),
                () -> cluster.id() == 0
                        ? jobs.editing().add(cluster)
                        : jobs.editing().change(cluster),
                kept -> {
                    status.saved();
                    reload(() -> clusterEditor.kept(cluster, kept));
                });
    }

    /// What the view asks for.
    private final class Actions implements UnitActions {
        @Override
        public void startNew() {
            UnitsController.this.startNew();
        }

        @Override
        public void take(long unitId) {
            model.select(unitId);
        }

        @Override
        public void bin(List<UnitRow> rows) {
            binning.put(
                    rows.stream()
                            .map(row -> new Bin.Entry(EntryKind.UNIT, row.id()))
                            .toList(),
                    UnitsController.this::refresh);
        }

        @Override
        public void beginChange(UnitChange.Kind kind) {
            changeWorkflow.begin(kind);
        }

        @Override
        public void editClusters() {
            clusterEditor.begin();
            view.setPage(clusterEditor);
        }
    }
}
