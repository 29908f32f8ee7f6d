package vn.sovang.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.store.core.Batch;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;

/// Titles and awards given: the history of the registry's subjects.
public final class GrantStore {
    private static final RowMapper<Grant> GRANT = (row, context) -> new Grant(
            row.getLong("id"),
            Cells.number(row, "person_id"),
            Cells.number(row, "unit_id"),
            row.getString("subject_name"),
            row.getString("subject_place"),
            row.getString("award_code"),
            row.getString("award_name"),
            Cells.constant(Level.class, row, "level"),
            Cells.whole(row, "year"),
            Cells.number(row, "decision_id"),
            row.getString("reason"),
            row.getString("note"),
            money(row),
            recall(row));

    private final Database database;

    /// A store over the file.
    public GrantStore(Database database) {
        this.database = database;
    }

    /// Adds the grant, whatever its id says; answers it with its new id.
    public Grant add(Grant grant) {
        return grant.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO grant (
                            person_id, unit_id, subject_name, subject_place, award_code, award_name, level, year,
                            decision_id, reason, note, money, money_arithmetic, money_basis, money_verified,
                            revocation_id, recall_state, returned_on)
                        VALUES (
                            :personId, :unitId, :subjectName, :subjectPlace, :awardCode, :awardName, :level, :year,
                            :decisionId, :reason, :note, :money, :moneyArithmetic, :moneyBasis, :moneyVerified,
                            :revocationId, :recallState, :returnedOn)
                        RETURNING id
                        """), grant).mapTo(Long.class).one()));
    }

    /// Adds many grants at once, whatever their ids say.
    public void addAll(List<Grant> grants) {
        database.write(handle -> Batch.insert(handle, "grant", """
                INSERT INTO grant (
                    id, person_id, unit_id, subject_name, subject_place, award_code, award_name, level, year,
                    decision_id, reason, note, money, money_arithmetic, money_basis, money_verified, revocation_id,
                    recall_state, returned_on)
                VALUES (
                    :id, :personId, :unitId, :subjectName, :subjectPlace, :awardCode, :awardName, :level, :year,
                    :decisionId, :reason, :note, :money, :moneyArithmetic, :moneyBasis, :moneyVerified, :revocationId,
                    :recallState, :returnedOn)
                """, grants, GrantStore::bind));
    }

    /// Stores the grant in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Grant grant) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE grant SET
                            person_id = :personId, unit_id = :unitId, subject_name = :subjectName,
                            subject_place = :subjectPlace, award_code = :awardCode, award_name = :awardName,
                            level = :level, year = :year, decision_id = :decisionId, reason = :reason, note = :note,
                            money = :money, money_arithmetic = :moneyArithmetic, money_basis = :moneyBasis,
                            money_verified = :moneyVerified, revocation_id = :revocationId,
                            recall_state = :recallState, returned_on = :returnedOn,
                            revision = revision + 1
                        WHERE id = :id
                        """), grant).bind("id", grant.id()).execute());
        Changed.one(rows, "grant", grant.id());
    }

    /// The grant of that id.
    public Optional<Grant> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM grant WHERE id = :id")
                .bind("id", id)
                .map(GRANT)
                .findOne());
    }

    /// What a person was given, the latest first, without what lies in the bin.
    public List<HeldGrant> ofPerson(long personId) {
        return held("grant.person_id = :id", personId);
    }

    /// What a unit was given, the latest first, without what lies in the bin.
    public List<HeldGrant> ofUnit(long unitId) {
        return held("grant.unit_id = :id", unitId);
    }

    /// What everybody nominated in a round was given, and their units, the latest first, without what lies in the bin.
    public List<HeldGrant> ofRound(long roundId) {
        return held(RoundSubjects.OWNED, roundId);
    }

    /// What the nominations of a round were given for it, those in the bin too.
    public List<Grant> givenTo(long roundId) {
        return database.with(handle ->
                handle.createQuery("""
                        SELECT * FROM grant WHERE id IN (
                            SELECT grant_id FROM nomination_result
                            JOIN nomination ON nomination.id = nomination_id WHERE round_id = :roundId)
                        """).bind("roundId", roundId).map(GRANT).list());
    }

    /// What a decision gave, in the order it was entered, without what lies in the bin.
    public List<Grant> ofDecision(long decisionId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM grant WHERE decision_id = :id AND binned_at IS NULL ORDER BY id")
                .bind("id", decisionId)
                .map(GRANT)
                .list());
    }

    /// How many grants each decision gave, without what lies in the bin; decisions that gave none are left out.
    public Map<Long, Integer> countsByDecision() {
        Map<Long, Integer> counts = new HashMap<>();
        database.with(handle -> handle.createQuery("""
                        SELECT decision_id, count(*) AS grants FROM grant
                        WHERE decision_id IS NOT NULL AND binned_at IS NULL GROUP BY decision_id
                        """)
                .map((row, context) -> counts.put(row.getLong("decision_id"), row.getInt("grants")))
                .list());
        return counts;
    }

    /// What a revocation is about, in the order it was entered.
    public List<Grant> ofRevocation(long revocationId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM grant WHERE revocation_id = :id AND binned_at IS NULL ORDER BY id")
                .bind("id", revocationId)
                .map(GRANT)
                .list());
    }

    /// What the decisions of these years gave, by day, without what lies in the bin.
    public List<HeldGrant> decidedIn(int firstYear, int lastYear) {
        return database.with(handle -> handle.createQuery("""
                        SELECT grant.*, number, date, authority, about, mode, achieved_from, achieved_to, revoked_by_id
                        FROM grant JOIN decision ON decision.id = decision_id
                        WHERE grant.binned_at IS NULL AND decision.binned_at IS NULL
                            AND substr(date, 1, 4) + 0 BETWEEN :first AND :last
                        ORDER BY date, decision.id, grant.id
                        """)
                .bind("first", firstYear)
                .bind("last", lastYear)
                .map(held())
                .list());
    }

    /// For one query: a decision of many grants is read from the first of them.
    private static RowMapper<HeldGrant> held() {
        Map<Long, Decision> known = new HashMap<>();
        return (row, context) -> {
            Long id = Cells.number(row, "decision_id");
            Decision decision = id == null ? null : known.get(id);
            if (id != null && decision == null) {
                decision = DecisionStore.decision(id, row);
                known.put(id, decision);
            }
            return new HeldGrant(GRANT.map(row, context), decision);
        };
    }

    /// The years whose decisions gave something, the latest first, without what lies in the bin.
    public List<Integer> decisionYears() {
        return database.with(
                handle -> handle.createQuery("""
                        SELECT DISTINCT substr(date, 1, 4) + 0 AS year FROM grant
                        JOIN decision ON decision.id = decision_id
                        WHERE grant.binned_at IS NULL AND decision.binned_at IS NULL AND date IS NOT NULL
                        ORDER BY year DESC
                        """).mapTo(Integer.class).list());
    }

    private List<HeldGrant> held(String condition, long id) {
        return database.with(handle -> handle.createQuery("""
                        SELECT grant.*, number, date, authority, about, mode, achieved_from, achieved_to, revoked_by_id
                        FROM grant LEFT JOIN decision ON decision.id = decision_id
                        WHERE %s AND grant.binned_at IS NULL
                        ORDER BY ifnull(year, substr(date, 1, 4) + 0) DESC, date DESC, grant.id DESC
                        """.formatted(condition))
                .bind("id", id)
                .map(held())
                .list());
    }

    private static @Nullable GrantMoney money(ResultSet row) throws SQLException {
        Long amount = Cells.number(row, "money");
        return amount == null
                ? null
                : new GrantMoney(
                        amount,
                        row.getString("money_arithmetic"),
                        row.getString("money_basis"),
                        row.getBoolean("money_verified"));
    }

    private static @Nullable Recall recall(ResultSet row) throws SQLException {
        Long revocation = Cells.number(row, "revocation_id");
        RecallState state = Cells.constant(RecallState.class, row, "recall_state");
        return revocation == null || state == null
                ? null
                : new Recall(revocation, state, Cells.date(row, "returned_on"));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Grant grant) {
        GrantMoney money = grant.money();
        Recall recall = grant.recall();
        return statement
                .bind("money", money == null ? null : Long.valueOf(money.amount()))
                .bind("moneyArithmetic", money == null ? "" : money.arithmetic())
                .bind("moneyBasis", money == null ? "" : money.basis())
                .bind("moneyVerified", money != null && money.verified())
                .bind("revocationId", recall == null ? null : Long.valueOf(recall.revocationId()))
                .bind("recallState", recall == null ? null : recall.state().name())
                .bind("returnedOn", recall == null ? null : Cells.text(recall.returnedOn()))
                .bind("personId", grant.personId())
                .bind("unitId", grant.unitId())
                .bind("subjectName", grant.subjectName())
                .bind("subjectPlace", grant.subjectPlace())
                .bind("awardCode", grant.awardCode())
                .bind("awardName", grant.awardName())
                .bind("level", Cells.name(grant.level()))
                .bind("year", grant.year())
                .bind("decisionId", grant.decisionId())
                .bind("reason", grant.reason())
                .bind("note", grant.note());
    }
}
