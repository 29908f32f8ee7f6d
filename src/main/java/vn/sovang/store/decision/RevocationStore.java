package vn.sovang.store.decision;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.decision.Revocation;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// Revocations of decisions; where each grant stands is kept with the grant.
public final class RevocationStore {
    private static final RowMapper<Revocation> REVOCATION = (row, context) -> new Revocation(
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
            Cells.date(row, "return_due"));

    private final Database database;

    /// A store over the file.
    public RevocationStore(Database database) {
        this.database = database;
    }

    /// Adds the revocation, whatever its id says; answers it with its new id.
    public Revocation add(Revocation revocation) {
        return revocation.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO revocation (
                            decision_id, revoking_decision_id, whole, reason, article, asked_by, request, asked_on,
                            withdrawn_on, return_due)
                        VALUES (
                            :decisionId, :revokingDecisionId, :whole, :reason, :article, :askedBy, :request, :askedOn,
                            :withdrawnOn, :returnDue)
                        RETURNING id
                        """), revocation).mapTo(Long.class).one()));
    }

    /// Stores the revocation in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Revocation revocation) {
        int rows = database.with(handle -> bind(handle.createUpdate("""
                        UPDATE revocation SET
                            decision_id = :decisionId, revoking_decision_id = :revokingDecisionId, whole = :whole,
                            reason = :reason, article = :article, asked_by = :askedBy, request = :request,
                            asked_on = :askedOn, withdrawn_on = :withdrawnOn, return_due = :returnDue
                        WHERE id = :id
                        """), revocation)
                .bind("id", revocation.id())
                .execute());
        Changed.one(rows, "revocation", revocation.id());
    }

    /// The revocation of that id.
    public Optional<Revocation> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM revocation WHERE id = :id")
                .bind("id", id)
                .map(REVOCATION)
                .findOne());
    }

    /// The revocations of what a decision gave, in the order they were entered.
    public List<Revocation> ofDecision(long decisionId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM revocation WHERE decision_id = :id ORDER BY id")
                        .bind("id", decisionId)
                        .map(REVOCATION)
                        .list());
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
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM revocation WHERE return_due IS NOT NULL AND EXISTS (
                            SELECT * FROM grant WHERE revocation_id = revocation.id AND recall_state = 'TO_RETURN')
                        ORDER BY return_due, id
                        """).map(REVOCATION).list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Revocation revocation) {
        return statement
                .bind("decisionId", revocation.decisionId())
                .bind("revokingDecisionId", revocation.revokingDecisionId())
                .bind("whole", revocation.whole())
                .bind("reason", revocation.reason())
                .bind("article", revocation.article())
                .bind("askedBy", revocation.askedBy())
                .bind("request", revocation.request())
                .bind("withdrawnOn", Cells.text(revocation.withdrawnOn()))
                .bind("askedOn", Cells.text(revocation.askedOn()))
                .bind("returnDue", Cells.text(revocation.returnDue()));
    }
}
