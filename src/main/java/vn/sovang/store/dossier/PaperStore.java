package vn.sovang.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What is known of the papers of a round: number, day, last print and what it then said.
public final class PaperStore {
    private static final TableOf<Paper> TABLE = new TableOf<Paper>(
                    "paper",
                    (row, handle) -> new Paper(
                            row.getLong("id"),
                            row.getLong("round_id"),
                            place(row),
                            row.getString("number"),
                            Cells.date(row, "date"),
                            row.getString("fingerprint"),
                            row.getString("file"),
                            Cells.instant(row, "printed_at")))
            .column("round_id", Paper::roundId)
            .column("tier", Paper::place, PaperPlace::tier)
            .column("kind", Paper::place, PaperPlace::kind)
            .column("unit_id", Paper::place, PaperPlace::unitId)
            .column("nomination_id", Paper::place, PaperPlace::nominationId)
            .column("variant", Paper::place, PaperPlace::variant)
            .column("number", Paper::number)
            .column("date", Paper::date)
            .column("fingerprint", Paper::fingerprint)
            .column("file", Paper::file)
            .column("printed_at", Paper::printedAt);
    private static final String AT_PLACE = """
            round_id = :roundId AND tier = :tier AND kind = :kind
                AND ifnull(unit_id, 0) = ifnull(:unitId, 0)
                AND ifnull(nomination_id, 0) = ifnull(:nominationId, 0)
                AND variant = :variant
            """;

    private final Database database;

    /// A store over the file.
    public PaperStore(Database database) {
        this.database = database;
    }

    /// Stores the paper in the place of the one of the same round and place, whatever its id says; answers it with
    /// its id. What it said when it was printed stays.
    public Paper save(Paper paper) {
        return database.write(handle -> {
            long id = TABLE.put(
                    handle, paper, "round_id, tier, kind, ifnull(unit_id, 0), ifnull(nomination_id, 0), variant");
            return TABLE.find(handle, id).orElseThrow();
        });
    }

    /// The papers of a round, tier by tier, in the order they were first stored.
    public List<Paper> ofRound(long roundId) {
        return database.with(handle -> TABLE.list(handle, "WHERE round_id = :id ORDER BY tier, id", roundId));
    }

    /// The paper at that place.
    public Optional<Paper> find(long roundId, PaperPlace place) {
        return database.with(handle -> at(handle.createQuery("SELECT id FROM paper WHERE " + AT_PLACE), roundId, place)
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> TABLE.find(handle, id)));
    }

    /// What the paper said when it was last printed, a line each; empty before the first print.
    public List<String> content(long roundId, PaperPlace place) {
        return database.with(handle -> at(
                        handle.createQuery("SELECT content FROM paper WHERE content IS NOT NULL AND " + AT_PLACE),
                        roundId,
                        place)
                .map((row, context) -> DeflatedLines.read(row.getBytes("content")))
                .findOne()
                .orElse(List.of()));
    }

    /// Keeps papers as they went to print, each with what it then said, line by line.
    public void keepPrints(Map<Paper, List<String>> prints) {
        database.write(handle -> {
            prints.forEach((paper, lines) -> handle.createUpdate("UPDATE paper SET content = :content WHERE id = :id")
                    .bind("content", DeflatedLines.write(lines))
                    .bind("id", save(paper).id())
                    .execute());
            return prints;
        });
    }

    static PaperPlace place(ResultSet row) throws SQLException {
        return new PaperPlace(
                row.getInt("tier"),
                PaperKind.valueOf(row.getString("kind")),
                Cells.number(row, "unit_id"),
                Cells.number(row, "nomination_id"),
                row.getString("variant"));
    }

    private static <S extends SqlStatement<S>> S at(S statement, long roundId, PaperPlace place) {
        return statement
                .bind("roundId", roundId)
                .bind("tier", place.tier())
                .bind("kind", place.kind().name())
                .bind("unitId", place.unitId())
                .bind("nominationId", place.nominationId())
                .bind("variant", place.variant());
    }
}
