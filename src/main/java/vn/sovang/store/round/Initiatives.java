package vn.sovang.store.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.round.Initiative;

/// Initiatives that achievement reports quote.
final class Initiatives {
    private static final RowMapper<Map.Entry<Long, Initiative>> INITIATIVE = (row, context) -> Map.entry(
            row.getLong("nomination_id"),
            new Initiative(row.getInt("year"), row.getString("name"), row.getString("decision")));

    private Initiatives() {}

    static List<Initiative> of(Handle handle, long nominationId) {
        return handle.createQuery("SELECT * FROM initiative WHERE nomination_id = :id ORDER BY ordinal")
                .bind("id", nominationId)
                .map(INITIATIVE)
                .map(Map.Entry::getValue)
                .list();
    }

    static Map<Long, List<Initiative>> ofRound(Handle handle, long roundId) {
        Map<Long, List<Initiative>> initiatives = new HashMap<>();
        handle.createQuery("""
                        SELECT initiative.* FROM initiative JOIN nomination ON nomination.id = nomination_id
                        WHERE round_id = :roundId ORDER BY nomination_id, ordinal
                        """).bind("roundId", roundId).map(INITIATIVE).forEach(one -> initiatives
                .computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                .add(one.getValue()));
        return initiatives;
    }

    /// Puts the list in the place of the one before.
    static void write(Handle handle, long nominationId, List<Initiative> initiatives) {
        handle.createUpdate("DELETE FROM initiative WHERE nomination_id = :id")
                .bind("id", nominationId)
                .execute();
        if (initiatives.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO initiative (nomination_id, ordinal, year, name, decision)
                VALUES (:nominationId, :ordinal, :year, :name, :decision)
                """);
        int ordinal = 1;
        for (Initiative one : initiatives) {
            batch.bind("nominationId", nominationId)
                    .bind("ordinal", ordinal++)
                    .bind("year", one.year())
                    .bind("name", one.name())
                    .bind("decision", one.decision())
                    .add();
        }
        batch.execute();
    }
}
