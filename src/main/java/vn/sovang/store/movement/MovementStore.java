package vn.sovang.store.movement;

import static vn.sovang.store.core.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;

/// Emulation movements with their contents, criteria and awards.
public final class MovementStore {
    private static final OrderedRows<String> CONTENTS = lines("CONTENT");
    private static final OrderedRows<String> CRITERIA = lines("CRITERION");
    private static final OrderedRows<String> AWARDS = OrderedRows.texts("movement_award", "award_code", Map.of());

    private final Database database;

    /// A store over the file.
    public MovementStore(Database database) {
        this.database = database;
    }

    /// Adds the movement, whatever its id says; answers it with its new id.
    public Movement add(Movement movement) {
        return database.write(handle -> {
            long id = bind(handle.createQuery("""
                            INSERT INTO movement (
                                title, brief_title, kind, slogan, launcher, level, plan_number, plan_date, plan_issuer,
                                plan_subject, start, "end", end_condition, criteria_source, dossier_source, parent_id,
                                closed_on, closed_by)
                            VALUES (
                                :title, :briefTitle, :kind, :slogan, :launcher, :level, :planNumber, :planDate,
                                :planIssuer, :planSubject, :start, :end, :endCondition, :criteriaSource,
                                :dossierSource, :parentId, :closedOn, :closedBy)
                            RETURNING id
                            """), movement).mapTo(Long.class).one();
            writeLists(handle, id, movement);
            return movement.withId(id);
        });
    }

    /// Stores the movement in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Movement movement) {
        database.write(handle -> {
            int rows = bind(handle.createUpdate("""
                            UPDATE movement SET
                                title = :title, brief_title = :briefTitle, kind = :kind, slogan = :slogan,
                                launcher = :launcher, level = :level, plan_number = :planNumber,
                                plan_date = :planDate, plan_issuer = :planIssuer, plan_subject = :planSubject,
                                start = :start, "end" = :end, end_condition = :endCondition,
                                criteria_source = :criteriaSource, dossier_source = :dossierSource, parent_id = :parentId,
                                closed_on = :closedOn, closed_by = :closedBy
                            WHERE id = :id
                            """), movement)
                    .bind("id", movement.id())
                    .execute();
            Changed.one(rows, "movement", movement.id());
            writeLists(handle, movement.id(), movement);
            return rows;
        });
    }

    /// The movement of that id.
    public Optional<Movement> find(long id) {
        return database.with(handle ->
                movements(
                                handle,
                                handle.createQuery("SELECT * FROM movement WHERE id = :id")
                                        .bind("id", id))
                        .stream()
                        .findFirst());
    }

    /// All movements, the newest first.
    public List<Movement> all() {
        return database.with(
                handle -> movements(handle, handle.createQuery("SELECT * FROM movement ORDER BY id DESC")));
    }

    private static List<Movement> movements(Handle handle, Query query) {
        return query.map((row, context) -> read(handle, row)).list();
    }

    private static Movement read(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Movement(
                id,
                row.getString("title"),
                row.getString("brief_title"),
                row.getString("kind"),
                row.getString("slogan"),
                row.getString("launcher"),
                Level.valueOf(row.getString("level")),
                row.getString("plan_number"),
                Cells.date(row, "plan_date"),
                row.getString("plan_issuer"),
                row.getString("plan_subject"),
                Cells.date(row, "start"),
                Cells.date(row, "end"),
                row.getString("end_condition"),
                CONTENTS.read(handle, id),
                CRITERIA.read(handle, id),
                AWARDS.read(handle, id),
                row.getString("criteria_source"),
                row.getString("dossier_source"),
                Cells.number(row, "parent_id"),
                closing(row));
    }

    private static @Nullable MovementClosing closing(ResultSet row) throws SQLException {
        LocalDate on = Cells.date(row, "closed_on");
        return on == null ? null : new MovementClosing(on, row.getString("closed_by"));
    }

    /// The lines of a section that are said of all.
    private static OrderedRows<String> lines(String section) {
        return OrderedRows.texts("movement_line", "text", Map.of("section", section, "group_name", ""));
    }

    private static void writeLists(Handle handle, long id, Movement movement) {
        CONTENTS.write(handle, id, movement.contents());
        CRITERIA.write(handle, id, movement.criteria());
        AWARDS.write(handle, id, movement.awardCodes());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Movement movement) {
        MovementClosing closing = movement.closing();
        return statement
                .bind("parentId", movement.parentId())
                .bind("closedOn", closing == null ? null : closing.on().toString())
                .bind("closedBy", closing == null ? null : closing.document())
                .bind("title", movement.title())
                .bind("briefTitle", movement.briefTitle())
                .bind("kind", movement.kind())
                .bind("slogan", movement.slogan())
                .bind("launcher", movement.launcher())
                .bind("level", movement.level().name())
                .bind("planNumber", movement.planNumber())
                .bind("planDate", text(movement.planDate()))
                .bind("planIssuer", movement.planIssuer())
                .bind("planSubject", movement.planSubject())
                .bind("start", text(movement.start()))
                .bind("end", text(movement.end()))
                .bind("endCondition", movement.endCondition())
                .bind("criteriaSource", movement.criteriaSource())
                .bind("dossierSource", movement.dossierSource());
    }
}
