package vn.sovang.ui.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.movement.EditMovement;

/// Phong trào: the tree of movements, and what the tabs show of the one in hand.
public final class MovementsController implements Screen {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private final MovementStore movements;
    private final EditMovement editing;
    private final Tasks tasks;
    private final Status status;
    private final Clock clock;
    private final List<MovementTab> tabs;
    private final MovementsView view;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    /// Tabs that show the movement in hand as it is.
    private final Set<MovementTab> fresh = new HashSet<>();
    private @Nullable Movement current;
    private @Nullable MovementTab shown;
    private long wanted;

    /// A screen over the movements.
    ///
    /// @param tabs made once, for the frame they stand in
    public MovementsController(
            Stores stores,
            EditMovement editing,
            Tasks tasks,
            Status status,
            Navigator navigator,
            Clock clock,
            Function<MovementFrame, List<MovementTab>> tabs) {
        this.movements = stores.movements();
        this.editing = editing;
        this.tasks = tasks;
        this.status = status;
        this.clock = clock;
        this.tabs = tabs.apply(new Frame());
        view = new MovementsView(
                this.tabs,
                row -> take(row.movement()),
                this::showTab,
                this::startNew,
                () -> navigator.open(new Place.PlanIntake()));
    }

    /// Takes this movement in hand once the tree is there; 0 leaves the one before.
    public MovementsController at(long movementId) {
        wanted = movementId;
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        fresh.clear();
        reload();
    }

    @Override
    public void deactivate() {
        // Nothing is held; fields store themselves on losing the focus.
    }

    @Override
    public String title() {
        return MovementText.text("title");
    }

    @Override
    public String subtitle() {
        return subtitle.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(subtitle.getReadOnlyProperty());
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew);
        keys.put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
        for (int i = 0; i < tabs.size(); i++) {
            int index = i;
            if (i < DIGITS.size()) {
                keys.put(new KeyCodeCombination(DIGITS.get(i), KeyCombination.ALT_DOWN), () -> view.openTab(index));
            }
            tabs.get(i).key().ifPresent(key -> keys.put(key, () -> view.openTab(index)));
        }
        return keys;
    }

    private void reload() {
        LocalDate today = LocalDate.now(clock);
        tasks.read(MovementText.text("loading"), () -> MovementRow.of(movements.all(), today), this::show);
    }

    private void show(List<MovementRow> rows) {
        Movement before = current;
        view.show(rows);
        long running = rows.stream().filter(row -> !row.ended()).count();
        subtitle.set(rows.isEmpty() ? "" : MovementText.text("subtitle", rows.size(), running));
        Movement next = rows.stream()
                .map(MovementRow::movement)
                .filter(movement -> movement.id() == (wanted != 0 ? wanted : before == null ? 0 : before.id()))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst().movement());
        wanted = 0;
        if (next == null) {
            current = null;
            tabs.forEach(MovementTab::clear);
            view.showRecord(false);
        } else {
            take(next);
            view.reveal(next.id());
        }
    }

    private void take(Movement movement) {
        boolean same = current != null && current.id() == movement.id();
        current = movement;
        if (!same) {
            fresh.clear();
        }
        view.showRecord(true);
        showCurrent();
    }

    private void showTab(MovementTab tab) {
        shown = tab;
        showCurrent();
    }

    private void showCurrent() {
        Movement movement = current;
        MovementTab tab = shown == null && !tabs.isEmpty() ? tabs.getFirst() : shown;
        if (movement != null && tab != null && fresh.add(tab)) {
            tab.show(movement);
        }
    }

    private void startNew() {
        tasks.store(MovementText.text("saving"), () -> editing.add(MovementText.text("newTitle")), made -> {
            status.sayUndoable(MovementText.text("said.new"));
            wanted = made.id();
            reload();
        });
    }

    private final class Frame implements MovementFrame {
        @Override
        public void changed() {
            MovementTab inView = shown;
            fresh.clear();
            if (inView != null) {
                fresh.add(inView);
            }
            reload();
        }

        @Override
        public void open(long movementId) {
            wanted = movementId;
            reload();
        }
    }
}
