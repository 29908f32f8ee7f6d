package vn.sovang.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.SearchKey;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;
import vn.sovang.text.SortKey;

/// Decisions on awards.
public final class DecisionStore extends TableStore<Decision> {
    private static final TableOf<Decision> TABLE = new TableOf<Decision>(
                    "decision", Decision::id, (row, handle) -> decision(row.getLong("id"), row))
            .column("number", Decision::number)
            .column("date", Decision::date)
            .column("authority", Decision::authority)
            .column("about", Decision::about)
            .column("mode", Decision::mode)
            .column("achieved_from", Decision::achievedFrom)
            .column("achieved_to", Decision::achievedTo)
            .column("revoked_by_id", Decision::revokedById)
            .column("search_key", DecisionStore::searchKey)
            .column("sort_key", decision -> latestFirst(decision.date()) + SortKey.of(decision.number()))
            .revised();

    private static final long LATEST = 10_000_000;

    /// A store over the file.
    public DecisionStore(Database database) {
        super(database, TABLE);
    }

    /// The decisions that decided on a round, those in the bin too.
    public List<Decision> onRound(long roundId) {
        return list("""
                WHERE id IN (
                    SELECT decision_id FROM nomination_result
                    JOIN nomination ON nomination.id = nomination_id WHERE round_id = :id)
                """, roundId);
    }

    /// The decisions of that number, without those in the bin; several organs may have given out one number.
    public List<Decision> ofNumber(String number) {
        return list("WHERE number = :number AND binned_at IS NULL", Map.of("number", number));
    }

    /// Decisions of which every word of the query begins a word of number, year, organ or subject, the latest first;
    /// all for an empty query.
    public List<Decision> search(String query, int limit) {
        return best(query, limit);
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

    private static String searchKey(Decision decision) {
        String year =
                decision.date() == null ? "" : Integer.toString(decision.date().getYear());
        return SearchKey.of(decision.number() + " " + year + " " + decision.authority() + " " + decision.about());
    }
}
