package vn.sovang.ui.movement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.ui.EntrySaving;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.movement.EditMovement;

/// Nhiệm vụ: what the plan gives each organ to do, stored as it is typed.
public final class TasksController implements MovementTab {
    private static final int OFFERED = 20;

    private final EditMovement editing;
    private final MovementTaskStore store;
    private final UnitStore units;
    private final Tasks tasks;
    private final Status status;
    private final MovementFrame frame;
    private final TasksModel model = new TasksModel();
    private final TasksView view;
    private final EntrySaving<MovementTask> saving;
    private long asked;

    /// A tab in that frame.
    public TasksController(EditMovement editing, Stores stores, Tasks tasks, Status status, MovementFrame frame) {
        this.editing = editing;
        this.store = stores.tasks();
        this.units = stores.units();
        this.tasks = tasks;
        this.status = status;
        this.frame = frame;
        view = new TasksView(
                model,
                (query, limit, found) -> tasks.store(
                        MovementText.text("loading"),
                        () -> stores.units().search(query, Math.min(limit, OFFERED)),
                        found),
                this::remove);
        saving = new EntrySaving<>(
                tasks,
                MovementText.text("saving"),
                new EntrySaving.Table<>(MovementTask::id, MovementTask::withId, editing::add, editing::change),
                this::saved,
                refusal -> status.say(refusal.sentence()));
        model.onEdit(this::save);
    }

    private record Answer(List<MovementTask> tasks, Map<Long, Unit> units) {}

    @Override
    public String title() {
        return MovementText.text("tasks.tab");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Movement movement) {
        asked = movement.id();
        reload();
    }

    @Override
    public void clear() {
        asked = 0;
        model.clear();
    }

    private void reload() {
        long id = asked;
        tasks.read(
                MovementText.text("loading"),
                () -> new Answer(
                        store.of(id), units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()))),
                answer -> {
                    if (asked == id) {
                        model.load(id, answer.tasks(), answer.units());
                    }
                });
    }

    private void save() {
        MovementTask inHand = model.currentProperty().get();
        if (inHand != null) {
            model.edited(inHand).ifPresent(typed -> saving.save(inHand, typed));
        }
    }

    private void saved(MovementTask before, MovementTask kept) {
        status.saved();
        model.saved(before, kept);
        frame.changed();
    }

    private void remove(List<TaskRow> rows) {
        List<MovementTask> gone = rows.stream().map(TaskRow::task).toList();
        tasks.store(MovementText.text("saving"), () -> editing.removeTasks(gone), count -> {
            status.sayUndoable(MovementText.text("tasks.removed", count));
            model.take(null);
            frame.changed();
            reload();
        });
    }
}
