package vn.sovang.store.decision;

import java.util.List;
import vn.sovang.model.decision.Revocation;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Revocations of decisions; where each grant stands is kept with the grant.
public final class RevocationStore extends TableStore<Revocation> {
    private static final TableOf<Revocation> TABLE = new TableOf<Revocation>(
                    "revocation",
                    Revocation::id,
                    (row, handle) -> new Revocation(
                            row.getLong("id"),
                            row.getLong("decision_id"),
                            Cells.number(row, "revoking_decision_id"),
                            row.getBoolean("whole"),
                            row.getString("reason"),
                            row.getString("article"),
                            row.getString("asked_by"),
                            row.getString("request"),
                            Cells.date(row, "asked_on"),
                            Cells.date(row, "withdrawn_on"),
                            Cells.date(row, "return_due")))
            .column("decision_id", Revocation::decisionId)
            .column("revoking_decision_id", Revocation::revokingDecisionId)
            .column("whole", Revocation::whole)
            .column("reason", Revocation::reason)
            .column("article", Revocation::article)
            .column("asked_by", Revocation::askedBy)
            .column("request", Revocation::request)
            .column("asked_on", Revocation::askedOn)
            .column("withdrawn_on", Revocation::withdrawnOn)
            .column("return_due", Revocation::returnDue);

    /// A store over the file.
    public RevocationStore(Database database) {
        super(database, TABLE);
    }

    /// The revocations of what a decision gave, in the order they were entered.
    public List<Revocation> ofDecision(long decisionId) {
        return list("WHERE decision_id = :id ORDER BY id", decisionId);
    }

    /// The decisions somebody asked to revoke or that were revoked, the latest asked first.
    public List<Long> decisionIds() {
        return database.with(handle -> handle.createQuery(
                        "SELECT decision_id FROM revocation GROUP BY decision_id ORDER BY max(id) DESC")
                .mapTo(Long.class)
                .list());
    }

    /// The revocations of which something is still to be handed in, the earliest due first.
    public List<Revocation> open() {
        return list("""
                WHERE return_due IS NOT NULL AND EXISTS (
                    SELECT * FROM grant WHERE revocation_id = revocation.id AND recall_state = 'TO_RETURN')
                ORDER BY return_due, id
                """);
    }
}
