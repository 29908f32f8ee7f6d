package vn.sovang.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.model.due.DueSource;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// What was done of what falls due.
public final class DeadlineMarkStore {
    private static final RowMapper<DeadlineMark> MARK = (row, context) -> new DeadlineMark(
            row.getLong("id"),
            source(row),
            LocalDate.parse(row.getString("named")),
            LocalDate.parse(row.getString("done_on")),
            Cells.number(row, "paper_id"),
            row.getString("document"),
            row.getString("note"));

    private final Database database;

    /// A store over the file.
    public DeadlineMarkStore(Database database) {
        this.database = database;
    }

    /// Stores the mark, in the place of the one of the same occurrence if there is one; answers it with its id.
    ///
    /// @throws IllegalArgumentException for a source that is never marked
    public DeadlineMark save(DeadlineMark mark) {
        return database.write(handle -> {
            Optional<DeadlineMark> before = find(mark.source(), mark.named());
            if (before.isPresent()) {
                long id = before.get().id();
                handle.createUpdate("""
                        UPDATE deadline_mark SET done_on = :doneOn, paper_id = :paperId, document = :document, note = :note
                        WHERE id = :id
                        """)
                        .bind("id", id)
                        .bind("doneOn", mark.doneOn().toString())
                        .bind("paperId", mark.paperId())
                        .bind("document", mark.document())
                        .bind("note", mark.note())
                        .execute();
                return mark.withId(id);
            }
            return mark.withId(
                    bind(handle.createQuery("""
                            INSERT INTO deadline_mark (
                                movement_term_id, movement_task_id, round_id, movement_id, stage, named, done_on,
                                paper_id, document, note)
                            VALUES (
                                :term, :task, :round, :movement, :stage, :named, :doneOn, :paperId, :document, :note)
                            RETURNING id
                            """), mark).mapTo(Long.class).one());
        });
    }

    /// Takes a mark away; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM deadline_mark WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "deadline_mark", id);
    }

    /// The mark of one occurrence.
    public Optional<DeadlineMark> find(DueSource source, LocalDate named) {
        return all().stream()
                .filter(mark -> mark.source().equals(source) && mark.named().equals(named))
                .findFirst();
    }

    /// All marks, by the day named.
    public List<DeadlineMark> all() {
        return database.with(handle -> handle.createQuery("SELECT * FROM deadline_mark ORDER BY named, id")
                .map(MARK)
                .list());
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

    private static <S extends SqlStatement<S>> S bind(S statement, DeadlineMark mark) {
        DueSource source = mark.source();
        if (!source.marked()) {
            throw new IllegalArgumentException("never marked: " + source);
        }
        return statement
                .bind("term", source instanceof DueSource.Term term ? (Long) term.termId() : null)
                .bind("task", source instanceof DueSource.Task task ? (Long) task.taskId() : null)
                .bind("round", source instanceof DueSource.RoundEnd end ? (Long) end.roundId() : null)
                .bind("movement", source instanceof DueSource.StageEnd end ? (Long) end.movementId() : null)
                .bind("stage", source instanceof DueSource.StageEnd end ? end.stage() : "")
                .bind("named", mark.named().toString())
                .bind("doneOn", mark.doneOn().toString())
                .bind("paperId", mark.paperId())
                .bind("document", mark.document())
                .bind("note", mark.note());
    }
}
