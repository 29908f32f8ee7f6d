package vn.sovang.store.decision;

import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// What has been typed of the decisions of rounds before they are recorded.
public final class PlannedDecisionStore {
    private static final RowMapper<PlannedDecision> PLANNED = (row, context) -> new PlannedDecision(
            row.getLong("round_id"),
            row.getString("award_code"),
            Cells.date(row, "achieved_from"),
            Cells.date(row, "achieved_to"),
            row.getString("executors"),
            row.getString("recipients"));

    private final Database database;

    /// A store over the file.
    public PlannedDecisionStore(Database database) {
        this.database = database;
    }

    /// Stores it in the place of the one of the same round and award.
    public void save(PlannedDecision planned) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO planned_decision (
                            round_id, award_code, achieved_from, achieved_to, executors, recipients)
                        VALUES (:roundId, :awardCode, :achievedFrom, :achievedTo, :executors, :recipients)
                        ON CONFLICT (round_id, award_code) DO UPDATE SET
                            achieved_from = :achievedFrom, achieved_to = :achievedTo, executors = :executors,
                            recipients = :recipients
                        """)
                .bind("roundId", planned.roundId())
                .bind("awardCode", planned.awardCode())
                .bind("achievedFrom", Cells.text(planned.achievedFrom()))
                .bind("achievedTo", Cells.text(planned.achievedTo()))
                .bind("executors", planned.executors())
                .bind("recipients", planned.recipients())
                .execute());
    }

    /// What has been typed for a round, in the order it was first typed.
    public List<PlannedDecision> ofRound(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM planned_decision WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map(PLANNED)
                        .list());
    }
}
