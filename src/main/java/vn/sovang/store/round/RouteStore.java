package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What became of the dossiers of rounds. Events are added and never changed.
public final class RouteStore {
    private static final TableOf<RouteEvent> TABLE = new TableOf<RouteEvent>(
                    "route_event", (row, handle) -> event(row, List.of()))
            .column("round_id", RouteEvent::roundId)
            .column("tier", RouteEvent::tier)
            .column("unit_id", RouteEvent::unitId)
            .column("nomination_id", RouteEvent::nominationId)
            .column("kind", RouteEvent::kind)
            .column("day", RouteEvent::day)
            .column("number", RouteEvent::number)
            .column("way", RouteEvent::way)
            .column("receipt", RouteEvent::receipt)
            .column("due", RouteEvent::due)
            .column("note", RouteEvent::note);

    private final Database database;

    /// A store over the file.
    public RouteStore(Database database) {
        this.database = database;
    }

    /// Adds the event with its causes, whatever its id says; answers it with its new id.
    public RouteEvent add(RouteEvent event) {
        return database.write(handle -> {
            long id = TABLE.insert(handle, event);
            for (GivenCause cause : event.causes()) {
                handle.createUpdate(
                                "INSERT INTO return_cause (route_event_id, cause, text) VALUES (:id, :cause, :text)")
                        .bind("id", id)
                        .bind("cause", cause.cause().name())
                        .bind("text", cause.text())
                        .execute();
            }
            return event.withId(id);
        });
    }

    /// The events of a round in the order they were entered.
    public List<RouteEvent> ofRound(long roundId) {
        return database.with(handle -> events(handle, "round_id = :value", roundId));
    }

    /// The events of all rounds in the order they were entered.
    public List<RouteEvent> all() {
        return database.with(handle -> events(handle, ":value = 0", 0));
    }

    private static List<RouteEvent> events(Handle handle, String condition, long value) {
        Map<Long, List<GivenCause>> causes = new HashMap<>();
        handle.createQuery("""
                        SELECT return_cause.* FROM return_cause JOIN route_event ON route_event.id = route_event_id
                        WHERE %s ORDER BY return_cause.id
                        """.formatted(condition))
                .bind("value", value)
                .map((row, context) -> causes.computeIfAbsent(row.getLong("route_event_id"), id -> new ArrayList<>())
                        .add(new GivenCause(ReturnCause.valueOf(row.getString("cause")), row.getString("text"))))
                .list();
        return handle.createQuery("SELECT * FROM route_event WHERE %s ORDER BY id".formatted(condition))
                .bind("value", value)
                .map((row, context) -> event(row, causes.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static RouteEvent event(ResultSet row, List<GivenCause> causes) throws SQLException {
        return new RouteEvent(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getInt("tier"),
                Cells.number(row, "unit_id"),
                Cells.number(row, "nomination_id"),
                RouteEventKind.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("day")),
                row.getString("number"),
                row.getString("way"),
                row.getString("receipt"),
                Cells.date(row, "due"),
                row.getString("note"),
                causes);
    }
}
