package vn.sovang.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Match;
import vn.sovang.store.core.SearchKey;
import vn.sovang.text.SortKey;

/// Decisions on awards.
public final class DecisionStore {
    private static final RowMapper<Decision> DECISION = (row, context) -> decision(row.getLong("id"), row);

    private static final long LATEST = 10_000_000;

    private final Database database;

    /// A store over the file.
    public DecisionStore(Database database) {
        this.database = database;
    }

    /// Adds the decision, whatever its id says; answers it with its new id.
    public Decision add(Decision decision) {
        return decision.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO decision (
                            number, date, authority, about, mode, achieved_from, achieved_to, revoked_by_id,
                            search_key, sort_key)
                        VALUES (
                            :number, :date, :authority, :about, :mode, :achievedFrom, :achievedTo, :revokedById,
                            :searchKey, :sortKey)
                        RETURNING id
                        """), decision).mapTo(Long.class).one()));
    }

    /// Stores the decision in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Decision decision) {
        int rows = database.with(handle -> bind(handle.createUpdate("""
                        UPDATE decision SET
                            number = :number, date = :date, authority = :authority, about = :about,
                            mode = :mode, achieved_from = :achievedFrom, achieved_to = :achievedTo,
                            revoked_by_id = :revokedById,
                            search_key = :searchKey, sort_key = :sortKey, revision = revision + 1
                        WHERE id = :id
                        """), decision)
                .bind("id", decision.id())
                .execute());
        Changed.one(rows, "decision", decision.id());
    }

    /// The decision of that id.
    public Optional<Decision> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM decision WHERE id = :id")
                .bind("id", id)
                .map(DECISION)
                .findOne());
    }

    /// The decisions that decided on a round, those in the bin too.
    public List<Decision> onRound(long roundId) {
        return database.with(handle ->
                handle.createQuery("""
                        SELECT * FROM decision WHERE id IN (
                            SELECT decision_id FROM nomination_result
                            JOIN nomination ON nomination.id = nomination_id WHERE round_id = :roundId)
                        """).bind("roundId", roundId).map(DECISION).list());
    }

    /// The decisions of that number, without those in the bin; several organs may have given out one number.
    public List<Decision> ofNumber(String number) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM decision WHERE number = :number AND binned_at IS NULL")
                        .bind("number", number)
                        .map(DECISION)
                        .list());
    }

    /// Decisions of which every word of the query begins a word of number, year, organ or subject, the latest first;
    /// all for an empty query.
    public List<Decision> search(String query, int limit) {
        return database.with(handle -> {
            return Match.best(database, "decision", query, limit, match -> match.list(handle, """
                            SELECT * FROM decision WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                            """, DECISION));
        });
    }

    /// The decision of a row that has all its columns.
    public static Decision decision(long id, ResultSet row) throws SQLException {
        return new Decision(
                id,
                row.getString("number"),
                Cells.date(row, "date"),
                row.getString("authority"),
                row.getString("about"),
                Cells.constant(RecognitionMode.class, row, "mode"),
                Cells.date(row, "achieved_from"),
                Cells.date(row, "achieved_to"),
                Cells.number(row, "revoked_by_id"));
    }

    /// A key by which later days come first, those without a day last.
    private static String latestFirst(@Nullable LocalDate date) {
        return String.format(Locale.ROOT, "%08d", LATEST - (date == null ? 0 : date.toEpochDay()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Decision decision) {
        String year =
                decision.date() == null ? "" : Integer.toString(decision.date().getYear());
        return statement
                .bind("number", decision.number())
                .bind("date", Cells.text(decision.date()))
                .bind("authority", decision.authority())
                .bind("about", decision.about())
                .bind("mode", Cells.name(decision.mode()))
                .bind("achievedFrom", Cells.text(decision.achievedFrom()))
                .bind("achievedTo", Cells.text(decision.achievedTo()))
                .bind("revokedById", decision.revokedById())
                .bind(
                        "searchKey",
                        SearchKey.of(
                                decision.number() + " " + year + " " + decision.authority() + " " + decision.about()))
                .bind("sortKey", latestFirst(decision.date()) + SortKey.of(decision.number()));
    }
}
