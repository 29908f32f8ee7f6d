package vn.sovang.store.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.TableOf;

/// Emulation movements with their contents, criteria and awards.
public final class MovementStore {
    private static final OrderedRows<String> CONTENTS = lines("CONTENT");
    private static final OrderedRows<String> CRITERIA = lines("CRITERION");
    private static final OrderedRows<String> AWARDS = OrderedRows.texts("movement_award", "movement_id", "award_code");
    private static final TableOf<Movement> TABLE = new TableOf<>("movement", Movement::id, MovementStore::read)
            .column("title", Movement::title)
            .column("brief_title", Movement::briefTitle)
            .column("kind", Movement::kind)
            .column("slogan", Movement::slogan)
            .column("launcher", Movement::launcher)
            .column("level", Movement::level)
            .column("plan_number", Movement::planNumber)
            .column("plan_date", Movement::planDate)
            .column("plan_issuer", Movement::planIssuer)
            .column("plan_subject", Movement::planSubject)
            .column("start", Movement::start)
            .column("end", Movement::end)
            .column("end_condition", Movement::endCondition)
            .column("criteria_source", Movement::criteriaSource)
            .column("dossier_source", Movement::dossierSource)
            .column("parent_id", Movement::parentId)
            .column("closed_on", Movement::closing, MovementClosing::on)
            .column("closed_by", Movement::closing, MovementClosing::document);

    private final Database database;

    /// A store over the file.
    public MovementStore(Database database) {
        this.database = database;
    }

    /// Adds the movement, whatever its id says; answers it with its new id.
    public Movement add(Movement movement) {
        return database.write(handle -> {
            long id = TABLE.insert(handle, movement);
            writeLists(handle, id, movement);
            return movement.withId(id);
        });
    }

    /// Stores the movement in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Movement movement) {
        database.write(handle -> {
            writeLists(handle, movement.id(), TABLE.update(handle, movement));
            return movement;
        });
    }

    /// The movement of that id.
    public Optional<Movement> find(long id) {
        return database.with(handle -> TABLE.find(handle, id));
    }

    /// All movements, the newest first.
    public List<Movement> all() {
        return database.with(handle -> TABLE.list(handle, "ORDER BY id DESC"));
    }

    private static Movement read(ResultSet row, Handle handle) throws SQLException {
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
        return OrderedRows.texts("movement_line", "movement_id", "text", Map.of("section", section, "group_name", ""));
    }

    private static void writeLists(Handle handle, long id, Movement movement) {
        CONTENTS.write(handle, id, movement.contents());
        CRITERIA.write(handle, id, movement.criteria());
        AWARDS.write(handle, id, movement.awardCodes());
    }
}
