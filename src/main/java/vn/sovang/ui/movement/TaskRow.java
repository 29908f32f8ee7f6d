package vn.sovang.ui.movement;

import vn.sovang.model.movement.MovementTask;
import vn.sovang.text.SortKey;
import vn.sovang.usecase.due.DueWords;

/// A task as the table shows it, computed once when loaded.
///
/// @param unit short name of the registry's unit, empty while not told
record TaskRow(MovementTask task, String textKey, String unit, String unitKey, String due) {
    static TaskRow of(MovementTask task, String unit) {
        return new TaskRow(task, SortKey.of(task.text()), unit, SortKey.of(unit), DueWords.of(task.rule()));
    }

    long id() {
        return task.id();
    }

    String text() {
        return task.text();
    }
}
