package vn.sovang.store;

import static vn.sovang.store.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.Level;
import vn.sovang.model.Movement;

/// Emulation movements with their contents, criteria and awards.
public final class MovementStore {
    private static final ChildText CONTENTS = new ChildText("movement_content", "movement_id", "text");
    private static final ChildText CRITERIA = new ChildText("movement_criterion", "movement_id", "text");
    private static final ChildText AWARDS = new ChildText("movement_award", "movement_id", "award_code");

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
                                plan_subject, start, "end", end_condition, criteria_source, dossier_source)
                            VALUES (
                                :title, :briefTitle, :kind, :slogan, :launcher, :level, :planNumber, :planDate,
                                :planIssuer, :planSubject, :start, :end, :endCondition, :criteriaSource,
                                :dossierSource)
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
                                criteria_source = :criteriaSource, dossier_source = :dossierSource
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
                row.getString("dossier_source"));
    }

    private static void writeLists(Handle handle, long id, Movement movement) {
        CONTENTS.write(handle, id, movement.contents());
        CRITERIA.write(handle, id, movement.criteria());
        AWARDS.write(handle, id, movement.awardCodes());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Movement movement) {
        return statement
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
