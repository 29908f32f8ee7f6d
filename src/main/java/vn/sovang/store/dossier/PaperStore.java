package vn.sovang.store.dossier;

import static vn.sovang.store.core.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// What is known of the papers of a round: number, day, last print and what it then said.
public final class PaperStore {
    private static final RowMapper<Paper> PAPER = (row, context) -> new Paper(
            row.getLong("id"),
            row.getLong("round_id"),
            place(row),
            row.getString("number"),
            Cells.date(row, "date"),
            row.getString("fingerprint"),
            row.getString("file"),
            Cells.instant(row, "printed_at"));
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
        return database.with(handle -> at(handle.createQuery("""
                        INSERT INTO paper (
                            round_id, tier, kind, unit_id, nomination_id, variant, number, date, fingerprint, file,
                            printed_at)
                        VALUES (
                            :roundId, :tier, :kind, :unitId, :nominationId, :variant, :number, :date, :fingerprint,
                            :file, :printedAt)
                        ON CONFLICT (
                            round_id, tier, kind, ifnull(unit_id, 0), ifnull(nomination_id, 0), variant)
                        DO UPDATE SET
                            number = :number, date = :date, fingerprint = :fingerprint, file = :file,
                            printed_at = :printedAt
                        RETURNING *
                        """), paper.roundId(), paper.place())
                .bind("number", paper.number())
                .bind("date", text(paper.date()))
                .bind("fingerprint", paper.fingerprint())
                .bind("file", paper.file())
                .bind("printedAt", text(paper.printedAt()))
                .map(PAPER)
                .one());
    }

    /// The papers of a round, tier by tier, in the order they were first stored.
    public List<Paper> ofRound(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM paper WHERE round_id = :roundId ORDER BY tier, id")
                        .bind("roundId", roundId)
                        .map(PAPER)
                        .list());
    }

    /// The paper at that place.
    public Optional<Paper> find(long roundId, PaperPlace place) {
        return database.with(handle -> at(handle.createQuery("SELECT * FROM paper WHERE " + AT_PLACE), roundId, place)
                .map(PAPER)
                .findOne());
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

    /// Keeps what a stored paper said when it was printed.
    public void keepContent(long paperId, List<String> lines) {
        database.with(handle -> handle.createUpdate("UPDATE paper SET content = :content WHERE id = :id")
                .bind("content", DeflatedLines.write(lines))
                .bind("id", paperId)
                .execute());
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
