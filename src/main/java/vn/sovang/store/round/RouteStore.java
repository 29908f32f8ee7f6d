package vn.sovang.store.round;

import static vn.sovang.store.core.Cells.text;

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

/// What became of the dossiers of rounds. Events are added and never changed.
public final class RouteStore {
    private final Database database;

    /// A store over the file.
    public RouteStore(Database database) {
        this.database = database;
    }

    /// Adds the event with its causes, whatever its id says; answers it with its new id.
    public RouteEvent add(RouteEvent event) {
        return database.write(handle -> {
            long id = handle.createQuery("""
                            INSERT INTO route_event (
                                round_id, tier, unit_id, nomination_id, kind, day, number, way, receipt, due, note)
                            VALUES (
                                :roundId, :tier, :unitId, :nominationId, :kind, :day, :number, :way, :receipt, :due,
                                :note)
                            RETURNING id
                            """)
                    .bind("roundId", event.roundId())
                    .bind("tier", event.tier())
                    .bind("unitId", event.unitId())
                    .bind("nominationId", event.nominationId())
                    .bind("kind", event.kind().name())
                    .bind("day", text(event.day()))
                    .bind("number", event.number())
                    .bind("way", event.way())
                    .bind("receipt", event.receipt())
                    .bind("due", text(event.due()))
                    .bind("note", event.note())
                    .mapTo(Long.class)
                    .one();
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
                .map((row, context) -> causes.computeIfAbsent(
                                row.getLong("route_event_id"), id -> new java.util.ArrayList<>())
                        .add(new GivenCause(ReturnCause.valueOf(row.getString("cause")), row.getString("text"))))
                .list();
        return handle.createQuery("SELECT * FROM route_event WHERE %s ORDER BY id".formatted(condition))
                .bind("value", value)
                .map((row, context) -> new RouteEvent(
                        row.getLong("id"),
                        row.getLong("round_id"),
                        row.getInt("tier"),
                        Cells.number(row, "unit_id"),
                        Cells.number(row, "nomination_id"),
                        RouteEventKind.valueOf(row.getString("kind")),
                        java.time.LocalDate.parse(row.getString("day")),
                        row.getString("number"),
                        row.getString("way"),
                        row.getString("receipt"),
                        Cells.date(row, "due"),
                        row.getString("note"),
                        causes.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
