package vn.sovang.ui.registry;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.Unit;
import vn.sovang.store.UnitStore;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;

/// Tập thể: the registry of collectives and households.
public final class UnitsController implements Screen {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitStore units;
    private final Tasks tasks;
    private final Status status;
    private final UnitsModel model = new UnitsModel();
    private final UnitsView view;
    private final EntrySaving<Unit> saving;
    private long wanted;

    /// A screen over the store.
    public UnitsController(UnitStore units, Tasks tasks, Status status) {
        this.units = units;
        this.tasks = tasks;
        this.status = status;
        view = new UnitsView(model, this::startNew, model::select);
        saving = new EntrySaving<>(
                tasks, EntrySaving.Table.updating(Unit::id, units::add, units::update), model::edited, this::saved);
        model.onEdited(unit ->
                saving.save(Objects.requireNonNull(model.currentProperty().get()), unit));
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
        reload();
    }

    @Override
    public void deactivate() {
        // Fields save themselves on losing the focus; nothing else is held.
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
        return Map.of(
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew,
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter,
                new KeyCodeCombination(KeyCode.F2), view::focusName);
    }

    private void startNew() {
        model.startNew();
        view.focusName();
    }

    private void reload() {
        tasks.store(TEXT.text("units.loading"), units::all, this::loaded);
    }

    private void loaded(List<Unit> all) {
        model.load(all);
        if (wanted != 0) {
            model.select(wanted);
            wanted = 0;
        }
    }

    private void saved(Unit base, Unit unit) {
        model.stored(base, unit);
        status.savedAt(LocalTime.now());
        reload();
    }
}
