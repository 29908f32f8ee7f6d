package vn.sovang.store.round;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.round.FindingReason;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// Why findings of a round may stand.
public final class FindingReasonStore {
    private static final RowMapper<FindingReason> REASON = (row, context) -> new FindingReason(
            row.getLong("id"),
            row.getLong("round_id"),
            row.getString("rule"),
            Cells.number(row, "nomination_id"),
            Cells.number(row, "unit_id"),
            row.getString("reason"),
            Instant.parse(row.getString("at")),
            row.getString("actor"));
    private static final String SAME = """
            round_id = :roundId AND rule = :rule AND nomination_id IS :nominationId AND unit_id IS :unitId""";

    private final Database database;

    /// A store over the file.
    public FindingReasonStore(Database database) {
        this.database = database;
    }

    /// Stores the reason in the place of the one of the same finding; an empty one takes that away.
    public void put(FindingReason reason) {
        if (reason.reason().isEmpty()) {
            write("DELETE FROM finding_reason WHERE " + SAME, reason);
        } else if (write("UPDATE finding_reason SET reason = :reason, at = :at, actor = :actor WHERE " + SAME, reason)
                == 0) {
            write("""
                    INSERT INTO finding_reason (round_id, rule, nomination_id, unit_id, reason, at, actor)
                    VALUES (:roundId, :rule, :nominationId, :unitId, :reason, :at, :actor)
                    """, reason);
        }
    }

    /// All reasons of a round.
    public List<FindingReason> ofRound(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM finding_reason WHERE round_id = :id ORDER BY id")
                        .bind("id", roundId)
                        .map(REASON)
                        .list());
    }

    private int write(String sql, FindingReason reason) {
        return database.with(handle -> handle.createUpdate(sql)
                .bind("roundId", reason.roundId())
                .bind("rule", reason.rule())
                .bind("nominationId", reason.nominationId())
                .bind("unitId", reason.unitId())
                .bind("reason", reason.reason())
                .bind("at", reason.at().toString())
                .bind("actor", reason.actor())
                .execute());
    }
}
