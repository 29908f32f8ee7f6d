package vn.sovang.store;

import static vn.sovang.store.Cells.text;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Paper;
import vn.sovang.model.PaperKind;

/// What is known of the papers of a round beside their content. Of each kind there is one for a tier and unit, or for
/// a tier and nomination.
public final class PaperStore {
    private static final RowMapper<Paper> PAPER = (row, context) -> new Paper(
            row.getLong("id"),
            row.getLong("round_id"),
            row.getInt("tier"),
            PaperKind.valueOf(row.getString("kind")),
            Cells.number(row, "unit_id"),
            Cells.number(row, "nomination_id"),
            row.getString("number"),
            Cells.date(row, "date"),
            row.getString("fingerprint"),
            row.getString("file"),
            Cells.instant(row, "printed_at"));

    private final Database database;

    /// A store over the file.
    public PaperStore(Database database) {
        this.database = database;
    }

    /// Stores the paper in the place of the one of the same round, tier, kind, unit and nomination, whatever its id
    /// says; answers it with its id.
    public Paper save(Paper paper) {
        return database.with(handle -> handle.createQuery("""
                        INSERT INTO paper (
                            round_id, tier, kind, unit_id, nomination_id, number, date, fingerprint, file, printed_at)
                        VALUES (
                            :roundId, :tier, :kind, :unitId, :nominationId, :number, :date, :fingerprint, :file,
                            :printedAt)
                        ON CONFLICT (round_id, tier, kind, ifnull(unit_id, 0), ifnull(nomination_id, 0))
                        DO UPDATE SET
                            number = :number, date = :date, fingerprint = :fingerprint, file = :file,
                            printed_at = :printedAt
                        RETURNING *
                        """)
                .bind("roundId", paper.roundId())
                .bind("tier", paper.tier())
                .bind("kind", paper.kind().name())
                .bind("unitId", paper.unitId())
                .bind("nominationId", paper.nominationId())
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

    /// The paper of that kind for a tier and unit, or for a tier and nomination.
    public Optional<Paper> find(
            long roundId, int tier, PaperKind kind, @Nullable Long unitId, @Nullable Long nominationId) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM paper
                        WHERE round_id = :roundId AND tier = :tier AND kind = :kind
                            AND ifnull(unit_id, 0) = ifnull(:unitId, 0)
                            AND ifnull(nomination_id, 0) = ifnull(:nominationId, 0)
                        """)
                .bind("roundId", roundId)
                .bind("tier", tier)
                .bind("kind", kind.name())
                .bind("unitId", unitId)
                .bind("nominationId", nominationId)
                .map(PAPER)
                .findOne());
    }
}
