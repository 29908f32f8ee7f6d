package vn.sovang.store.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.NominationResult;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.decision.DecisionStore;

/// What became of nominations.
public final class NominationResultStore {
    private static final TableOf<NominationResult> TABLE = new TableOf<NominationResult>(
                    "nomination_result",
                    (row, handle) -> new NominationResult(
                            row.getLong("id"),
                            row.getLong("nomination_id"),
                            Cells.number(row, "decision_id"),
                            Cells.number(row, "grant_id"),
                            row.getString("reason")))
            .column("nomination_id", NominationResult::nominationId)
            .column("decision_id", NominationResult::decisionId)
            .column("grant_id", NominationResult::grantId)
            .column("reason", NominationResult::reason);
    private static final RowMapper<Decision> DECISION =
            (row, context) -> DecisionStore.decision(row.getLong("id"), row);

    private final Database database;

    /// A store over the file.
    public NominationResultStore(Database database) {
        this.database = database;
    }

    /// Adds the result, whatever its id says; answers it with its new id.
    public NominationResult add(NominationResult result) {
        return database.with(handle -> TABLE.add(handle, result));
    }

    /// The result of a nomination, if it is known.
    public Optional<NominationResult> find(long nominationId) {
        return database.with(handle -> TABLE.list(handle, "WHERE nomination_id = :id", nominationId)).stream()
                .findFirst();
    }

    /// The results known of a round, in the order of its list.
    public List<NominationResult> ofRound(long roundId) {
        return database.with(handle -> TABLE.list(handle, """
                JOIN nomination ON nomination.id = nomination_id WHERE round_id = :id ORDER BY position, nomination.id
                """, roundId));
    }

    /// The rounds whose nominations were given any of these.
    public List<Long> roundsGiving(Collection<Long> grantIds) {
        return grantIds.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery("""
                        SELECT DISTINCT round_id FROM nomination
                        JOIN nomination_result ON nomination.id = nomination_id
                        WHERE grant_id IN (<ids>) ORDER BY round_id
                        """)
                        .bindList("ids", List.copyOf(grantIds))
                        .mapTo(Long.class)
                        .list());
    }

    /// The decision recorded for an award of a round: the latest that gave it, unless it lies in the bin.
    public Optional<Decision> decisionOn(long roundId, String awardCode) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM decision WHERE binned_at IS NULL AND id = (
                            SELECT max(nomination_result.decision_id) FROM nomination_result
                            JOIN nomination ON nomination.id = nomination_id
                            JOIN grant ON grant.id = grant_id
                            WHERE round_id = :roundId AND grant.award_code = :awardCode)
                        """)
                .bind("roundId", roundId)
                .bind("awardCode", awardCode)
                .map(DECISION)
                .findOne());
    }
}
