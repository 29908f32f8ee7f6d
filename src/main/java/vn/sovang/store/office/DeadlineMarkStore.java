package vn.sovang.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.model.due.DueSource;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What was done of what falls due.
public final class DeadlineMarkStore {
    private static final TableOf<DeadlineMark> TABLE = new TableOf<DeadlineMark>(
                    "deadline_mark",
                    DeadlineMark::id,
                    (row, handle) -> new DeadlineMark(
                            row.getLong("id"),
                            source(row),
                            LocalDate.parse(row.getString("named")),
                            LocalDate.parse(row.getString("done_on")),
                            Cells.number(row, "paper_id"),
                            row.getString("document"),
                            row.getString("note")))
            .column("movement_term_id", only(DueSource.Term.class), DueSource.Term::termId)
            .column("movement_task_id", only(DueSource.Task.class), DueSource.Task::taskId)
            .column("round_id", only(DueSource.RoundEnd.class), DueSource.RoundEnd::roundId)
            .column("movement_id", only(DueSource.StageEnd.class), DueSource.StageEnd::movementId)
            .column("stage", mark -> mark.source() instanceof DueSource.StageEnd end ? end.stage() : "")
            .column("named", DeadlineMark::named)
            .column("done_on", DeadlineMark::doneOn)
            .column("paper_id", DeadlineMark::paperId)
            .column("document", DeadlineMark::document)
            .column("note", DeadlineMark::note);

    private final Database database;

    /// A store over the file.
    public DeadlineMarkStore(Database database) {
        this.database = database;
    }

    /// Stores the mark, in the place of the one of the same occurrence if there is one; answers it with its id.
    ///
    /// @throws IllegalArgumentException for a source that is never marked
    public DeadlineMark save(DeadlineMark mark) {
        if (!mark.source().marked()) {
            throw new IllegalArgumentException("never marked: " + mark.source());
        }
        return database.write(handle -> find(mark.source(), mark.named())
                .map(before -> TABLE.update(handle, mark.withId(before.id())))
                .orElseGet(() -> TABLE.add(handle, mark)));
    }

    /// Takes a mark away; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        database.with(handle -> TABLE.remove(handle, id));
    }

    /// The mark of one occurrence.
    public Optional<DeadlineMark> find(DueSource source, LocalDate named) {
        return all().stream()
                .filter(mark -> mark.source().equals(source) && mark.named().equals(named))
                .findFirst();
    }

    /// All marks, by the day named.
    public List<DeadlineMark> all() {
        return database.with(handle -> TABLE.list(handle, "ORDER BY named, id"));
    }

    private static DueSource source(ResultSet row) throws SQLException {
        Long term = Cells.number(row, "movement_term_id");
        Long task = Cells.number(row, "movement_task_id");
        Long round = Cells.number(row, "round_id");
        if (term != null) {
            return new DueSource.Term(term);
        }
        if (task != null) {
            return new DueSource.Task(task);
        }
        return round != null
                ? new DueSource.RoundEnd(round)
                : new DueSource.StageEnd(row.getLong("movement_id"), row.getString("stage"));
    }

    private static <S extends DueSource> Function<DeadlineMark, @Nullable S> only(Class<S> kind) {
        return mark -> kind.isInstance(mark.source()) ? kind.cast(mark.source()) : null;
    }
}
