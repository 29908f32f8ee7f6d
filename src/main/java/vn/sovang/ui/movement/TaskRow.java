package vn.sovang.ui.movement;

import vn.sovang.model.movement.MovementTask;
import vn.sovang.text.SortKey;

/// A task as the table shows it, computed once when loaded.
///
/// @param unit short name of the registry's unit, empty while not told
record TaskRow(MovementTask task, String textKey, String unit, String unitKey, String due) {
    static TaskRow of(MovementTask task, String unit) {
        return new TaskRow(
                task,
                SortKey.of(task.text()),
                unit,
                SortKey.of(unit),
                task.rule().display());
    }

    long id() {
        return task.id();
    }

    String text() {
        return task.text();
    }
}
