package vn.sovang.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Titles and awards given: the history of the registry's subjects.
public final class GrantStore extends TableStore<Grant> {
    private static final TableOf<Grant> TABLE = new TableOf<Grant>("grant", Grant::id, (row, handle) -> grant(row))
            .column("person_id", Grant::personId)
            .column("unit_id", Grant::unitId)
            .column("subject_name", Grant::subjectName)
            .column("subject_place", Grant::subjectPlace)
            .column("award_code", Grant::awardCode)
            .column("award_name", Grant::awardName)
            .column("level", Grant::level)
            .column("year", Grant::year)
            .column("decision_id", Grant::decisionId)
            .column("reason", Grant::reason)
            .column("note", Grant::note)
            .column("money", Grant::money, GrantMoney::amount)
            .column(
                    "money_arithmetic",
                    grant -> grant.money() == null ? "" : grant.money().arithmetic())
            .column(
                    "money_basis",
                    grant -> grant.money() == null ? "" : grant.money().basis())
            .column(
                    "money_verified",
                    grant -> grant.money() != null && grant.money().verified())
            .column("revocation_id", Grant::recall, Recall::revocationId)
            .column("recall_state", Grant::recall, Recall::state)
            .column("returned_on", Grant::recall, Recall::returnedOn)
            .revised();

    /// A store over the file.
    public GrantStore(Database database) {
        super(database, TABLE);
    }

    /// Adds many grants at once, whatever their ids say.
    public void addAll(List<Grant> grants) {
        database.write(handle -> TABLE.addAll(handle, grants));
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
        return list("""
                WHERE id IN (
                    SELECT grant_id FROM nomination_result
                    JOIN nomination ON nomination.id = nomination_id WHERE round_id = :id)
                """, roundId);
    }

    /// What a decision gave, in the order it was entered, without what lies in the bin.
    public List<Grant> ofDecision(long decisionId) {
        return list("WHERE decision_id = :id AND binned_at IS NULL ORDER BY id", decisionId);
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
        return list("WHERE revocation_id = :id AND binned_at IS NULL ORDER BY id", revocationId);
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
            return new HeldGrant(grant(row), decision);
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

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
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
    }
}
