package vn.sovang.store.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What goes with a round's papers: opinions asked for, public notice, and whether the simplified procedure is taken.
public final class ProofStore {
    private static final TableOf<AskedOpinion> OPINIONS = new TableOf<AskedOpinion>(
                    "asked_opinion",
                    AskedOpinion::id,
                    (row, handle) -> new AskedOpinion(
                            row.getLong("id"),
                            row.getLong("round_id"),
                            row.getLong("nomination_id"),
                            row.getString("organ"),
                            LocalDate.parse(row.getString("asked_on")),
                            Cells.date(row, "answered_on"),
                            row.getString("answer")))
            .column("round_id", AskedOpinion::roundId)
            .column("nomination_id", AskedOpinion::nominationId)
            .column("organ", AskedOpinion::organ)
            .column("asked_on", AskedOpinion::askedOn)
            .column("answered_on", AskedOpinion::answeredOn)
            .column("answer", AskedOpinion::answer);
    private static final TableOf<PublicNotice> NOTICES = new TableOf<PublicNotice>(
                    "public_notice",
                    PublicNotice::id,
                    (row, handle) -> new PublicNotice(
                            row.getLong("id"),
                            row.getLong("round_id"),
                            LocalDate.parse(row.getString("published_from")),
                            Cells.date(row, "published_to"),
                            row.getString("place"),
                            row.getString("outcome")))
            .column("round_id", PublicNotice::roundId)
            .column("published_from", PublicNotice::from)
            .column("published_to", PublicNotice::to)
            .column("place", PublicNotice::place)
            .column("outcome", PublicNotice::outcome);

    private final Database database;

    /// A store over the file.
    public ProofStore(Database database) {
        this.database = database;
    }

    /// The opinions asked for in a round, in the order they were entered.
    public List<AskedOpinion> opinions(long roundId) {
        return database.with(handle -> OPINIONS.list(handle, "WHERE round_id = :id ORDER BY id", roundId));
    }

    /// Stores the opinion: a new one when its id is 0, else in the place of the one of that id.
    public void save(AskedOpinion opinion) {
        database.with(handle -> OPINIONS.put(handle, opinion, "id"));
    }

    /// The public notices of a round, in the order they were entered.
    public List<PublicNotice> notices(long roundId) {
        return database.with(handle -> NOTICES.list(handle, "WHERE round_id = :id ORDER BY id", roundId));
    }

    /// Stores the notice: a new one when its id is 0, else in the place of the one of that id.
    public void save(PublicNotice notice) {
        database.with(handle -> NOTICES.put(handle, notice, "id"));
    }

    /// Why a round takes the simplified procedure; empty when it does not.
    public Optional<String> simplified(long roundId) {
        return database.with(handle -> handle.createQuery("SELECT ground FROM simplified_round WHERE round_id = :id")
                .bind("id", roundId)
                .mapTo(String.class)
                .findOne());
    }

    /// Takes the simplified procedure for a round, with its ground in the law.
    public void simplify(long roundId, String ground) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO simplified_round (round_id, ground) VALUES (:id, :ground)
                        ON CONFLICT (round_id) DO UPDATE SET ground = :ground
                        """)
                .bind("id", roundId)
                .bind("ground", ground)
                .execute());
    }

    /// Goes back to the full procedure.
    public void unsimplify(long roundId) {
        database.with(handle -> handle.createUpdate("DELETE FROM simplified_round WHERE round_id = :id")
                .bind("id", roundId)
                .execute());
    }
}
