package vn.sovang.ui.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.ui.control.table.Typing;
import vn.sovang.usecase.due.DueWords;

/// The tasks of a movement and the one in hand as it is typed.
final class TasksModel {
    final StringProperty organ = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final StringProperty dueError = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<List<TaskRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable MovementTask> current = new ReadOnlyObjectWrapper<>();
    private Map<Long, Unit> units = Map.of();
    private Runnable onEdit = () -> {};
    private long movementId;
    final Typing typing = new Typing();
    private boolean loading;

    TasksModel() {
        List.of(organ, text, due).forEach(value -> value.subscribe((before, now) -> edited()));
        unit.subscribe((before, now) -> edited());
    }

    ReadOnlyObjectProperty<List<TaskRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The task in hand as it is stored; one with id 0 is new, null is none.
    ReadOnlyObjectProperty<@Nullable MovementTask> currentProperty() {
        return current.getReadOnlyProperty();
    }

    void onEdit(Runnable action) {
        onEdit = action;
    }

    /// @param known the registry's units by id
    void load(long ofMovement, List<MovementTask> tasks, Map<Long, Unit> known) {
        boolean other = ofMovement != movementId;
        movementId = ofMovement;
        units = known;
        rows.set(tasks.stream().map(this::row).toList());
        MovementTask before = current.get();
        if (other) {
            take(tasks.isEmpty() ? null : tasks.getFirst());
        } else if (before != null && before.id() != 0) {
            MovementTask now = tasks.stream()
                    .filter(task -> task.id() == before.id())
                    .findFirst()
                    .orElse(null);
            if (!before.equals(now)) {
                take(now);
            }
        }
    }

    void clear() {
        movementId = 0;
        rows.set(List.of());
        take(null);
    }

    /// The tasks under their organs, in the order of the plan.
    List<RowGroup<TaskRow>> groups() {
        Map<String, List<TaskRow>> byOrgan = new LinkedHashMap<>();
        rows.get().forEach(row -> byOrgan.computeIfAbsent(row.task().organ(), organ -> new ArrayList<>())
                .add(row));
        return byOrgan.entrySet().stream()
                .map(group -> new RowGroup<>(
                        group.getKey().isEmpty() ? MovementText.text("tasks.noOrgan") : group.getKey(),
                        group.getValue()))
                .toList();
    }

    /// Takes a task in hand.
    void take(@Nullable MovementTask task) {
        typing.turnTo(task == null ? null : task.id() == 0 ? new Object() : task.id(), () -> turn(task));
    }

    private void turn(@Nullable MovementTask task) {
        loading = true;
        try {
            current.set(task);
            organ.set(task == null ? "" : task.organ());
            Long unitId = task == null ? null : task.unitId();
            unit.set(unitId == null ? null : units.get(unitId));
            text.set(task == null ? "" : task.text());
            due.set(task == null ? "" : task.rule().display());
            dueError.set("");
        } finally {
            loading = false;
        }
    }

    /// Begins a task of the same organ as the one before.
    void startNew() {
        MovementTask before = current.get();
        take(
                before == null
                        ? new MovementTask(0, movementId, "", null, "", DueRule.OPEN)
                        : new MovementTask(0, movementId, before.organ(), before.unitId(), "", DueRule.OPEN));
    }

    /// What is typed, when it says something and differs from what is stored.
    Optional<MovementTask> edited(MovementTask stored) {
        DueRule rule = stored.rule();
        try {
            rule = DueWords.read(due.get());
            dueError.set("");
        } catch (Refusal refusal) {
            dueError.set(refusal.sentence());
        }
        Unit picked = unit.get();
        MovementTask typed = new MovementTask(
                stored.id(), stored.movementId(), organ.get(), picked == null ? null : picked.id(), text.get(), rule);
        boolean says = stored.id() != 0 || !typed.text().isEmpty();
        return says && !typed.equals(stored) ? Optional.of(typed) : Optional.empty();
    }

    /// What was typed is stored now.
    void saved(MovementTask before, MovementTask task) {
        // First what is in hand: the table, told of its rows, would else fill the fields with what was stored.
        MovementTask now = current.get();
        if (now != null && (before.id() == 0 ? now == before : now.id() == task.id())) {
            typing.sameAs(task.id());
            current.set(task);
        }
        List<TaskRow> all = new ArrayList<>(rows.get());
        boolean known = false;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == task.id()) {
                all.set(i, row(task));
                known = true;
            }
        }
        if (!known) {
            all.add(row(task));
        }
        rows.set(List.copyOf(all));
    }

    private TaskRow row(MovementTask task) {
        Long unitId = task.unitId();
        Unit known = unitId == null ? null : units.get(unitId);
        return TaskRow.of(task, known == null ? "" : known.shortName());
    }

    private void edited() {
        if (!loading && current.get() != null) {
            onEdit.run();
        }
    }
}
