package vn.sovang.store.decision;

import java.util.List;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What has been typed of the decisions of rounds before they are recorded.
public final class PlannedDecisionStore {
    private static final TableOf<PlannedDecision> TABLE = new TableOf<PlannedDecision>(
                    "planned_decision",
                    (row, handle) -> new PlannedDecision(
                            row.getLong("round_id"),
                            row.getString("award_code"),
                            Cells.date(row, "achieved_from"),
                            Cells.date(row, "achieved_to"),
                            row.getString("executors"),
                            row.getString("recipients")))
            .column("round_id", PlannedDecision::roundId)
            .column("award_code", PlannedDecision::awardCode)
            .column("achieved_from", PlannedDecision::achievedFrom)
            .column("achieved_to", PlannedDecision::achievedTo)
            .column("executors", PlannedDecision::executors)
            .column("recipients", PlannedDecision::recipients);

    private final Database database;

    /// A store over the file.
    public PlannedDecisionStore(Database database) {
        this.database = database;
    }

    /// Stores it in the place of the one of the same round and award.
    public void save(PlannedDecision planned) {
        database.with(handle -> TABLE.put(handle, planned, "round_id, award_code"));
    }

    /// What has been typed for a round, in the order it was first typed.
    public List<PlannedDecision> ofRound(long roundId) {
        return database.with(handle -> TABLE.list(handle, "WHERE round_id = :id ORDER BY id", roundId));
    }
}
