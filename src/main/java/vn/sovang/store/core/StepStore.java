package vn.sovang.store.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.RowChange;
import vn.sovang.model.Step;

/// Các thao tác: every job of the clerk on the registry with the rows it wrote, to be told and undone.
public final class StepStore {
    static final RowMapper<Step> STEP = (row, context) -> new Step(
            row.getLong("id"),
            Instant.parse(row.getString("at")),
            row.getString("actor"),
            row.getString("action"),
            row.getString("about"),
            Cells.instant(row, "undone_at"));

    private final Database database;

    /// A store over the file.
    public StepStore(Database database) {
        this.database = database;
    }

    /// Runs the work as one transaction and keeps what it wrote as one step. Inside another step it becomes part of
    /// that; work that wrote nothing leaves no step.
    ///
    /// @param action what is done, in Vietnamese, such as "Gộp hồ sơ"
    /// @param about to whom or what
    public <T extends @Nullable Object, E extends Exception> T step(
            String actor, Instant at, String action, String about, Transaction<T, E> work) throws E {
        return database.<T, E>transaction(() -> {
            if (open().isPresent()) {
                return work.run();
            }
            long id = database.with(handle -> UndoLog.begin(handle, actor, at, action, about));
            T result = work.run();
            database.with(handle -> {
                UndoLog.end(handle, id);
                return id;
            });
            return result;
        });
    }

    /// The step under way, for those who note that they belong to it.
    public OptionalLong open() {
        return database.with(UndoLog::open);
    }

    /// The step of that id.
    public Optional<Step> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM step WHERE id = :id")
                .bind("id", id)
                .map(STEP)
                .findOne());
    }

    /// The latest step that has not been undone.
    public Optional<Step> latestStanding() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM step WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1")
                        .map(STEP)
                        .findOne());
    }

    /// The latest steps, the latest first, undone ones too.
    public List<Step> latest(int limit) {
        return database.with(handle -> handle.createQuery("SELECT * FROM step ORDER BY id DESC LIMIT :limit")
                .bind("limit", limit)
                .map(STEP)
                .list());
    }

    /// What steps did to one row, the latest first, undone ones too.
    public List<RowChange> of(String table, long rowId) {
        return database.with(handle -> StepRows.read(
                        handle,
                        "step_row.table_name = :table AND step_row.row_id = :row",
                        query -> query.bind("table", table).bind("row", rowId)))
                .reversed();
    }

    /// What steps did to rows of a table that name another row in a column, such as the posts of a person; the latest
    /// first, undone ones too.
    public List<RowChange> referring(String table, String column, long id) {
        return database.with(handle -> StepRows.read(
                        handle,
                        "step_row.table_name = :table AND json_extract(ifnull(step_row.after, step_row.before), :path) = :id",
                        query -> query.bind("table", table)
                                .bind("path", "$." + column)
                                .bind("id", id)))
                .reversed();
    }

    /// What a step did to each row, in the order of their first writing.
    public List<RowChange> rows(long stepId) {
        return database.with(
                handle -> StepRows.read(handle, "step_row.step_id = :step", query -> query.bind("step", stepId)));
    }

    /// Puts every row the step wrote back as it was before, also after a restart, and marks the step as undone; answers
    /// it so.
    ///
    /// @throws Refusal naming what was done later and stands in the way, or when it has been undone already;
    /// nothing is
    ///     then changed
    /// @throws IllegalStateException when there is no such step, or one is open
    public Step undo(long stepId, Instant at) throws Refusal {
        return database.<Step, Refusal>transaction(() -> {
            Step step = find(stepId).orElseThrow(() -> new IllegalStateException("no step " + stepId));
            String told = told(step);
            if (step.undoneAt() != null) {
                throw new Refusal("Không hoàn tác được %s: đã được hoàn tác trước đó.".formatted(told));
            }
            Optional<String> obstacle = database.with(handle -> new StepUndo(handle, stepId).run(at));
            if (obstacle.isPresent()) {
                throw new Refusal("Không hoàn tác được %s: %s".formatted(told, obstacle.get()));
            }
            return find(stepId).orElseThrow();
        });
    }

    /// Writes every row of an undone step again as the step had left it, an import's run too; answers it as standing.
    ///
    /// @throws Refusal naming what was done since it was undone, or when it stands; nothing is then changed
    /// @throws IllegalStateException when there is no such step, or one is open
    public Step redo(long stepId) throws Refusal {
        return database.<Step, Refusal>transaction(() -> {
            Step step = find(stepId).orElseThrow(() -> new IllegalStateException("no step " + stepId));
            if (step.undoneAt() == null) {
                throw new Refusal("Không làm lại được %s: thao tác này chưa bị hoàn tác.".formatted(told(step)));
            }
            Optional<String> obstacle = database.with(handle -> new StepRedo(handle, stepId).run());
            if (obstacle.isPresent()) {
                throw new Refusal("Không làm lại được %s: %s".formatted(told(step), obstacle.get()));
            }
            return find(stepId).orElseThrow();
        });
    }

    private static String told(Step step) {
        return step.about().isEmpty()
                ? "thao tác “%s”".formatted(step.action())
                : "thao tác “%s” (%s)".formatted(step.action(), step.about());
    }
}
