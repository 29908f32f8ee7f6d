package vn.sovang.store.registry;

import static vn.sovang.store.core.Cells.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// What goes with a round's papers: opinions asked for, public notice, and whether the simplified procedure is taken.
public final class ProofStore {
    private final Database database;

    /// A store over the file.
    public ProofStore(Database database) {
        this.database = database;
    }

    /// The opinions asked for in a round, in the order they were entered.
    public List<AskedOpinion> opinions(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM asked_opinion WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map((row, context) -> new AskedOpinion(
                                row.getLong("id"),
                                row.getLong("round_id"),
                                row.getLong("nomination_id"),
                                row.getString("organ"),
                                LocalDate.parse(row.getString("asked_on")),
                                Cells.date(row, "answered_on"),
                                row.getString("answer")))
                        .list());
    }

    /// Stores the opinion: a new one when its id is 0, else in the place of the one of that id.
    public void save(AskedOpinion opinion) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO asked_opinion (id, round_id, nomination_id, organ, asked_on, answered_on, answer)
                        VALUES (:id, :roundId, :nominationId, :organ, :askedOn, :answeredOn, :answer)
                        ON CONFLICT (id) DO UPDATE SET
                            organ = :organ, asked_on = :askedOn, answered_on = :answeredOn, answer = :answer
                        """)
                .bind("id", opinion.id() == 0 ? null : opinion.id())
                .bind("roundId", opinion.roundId())
                .bind("nominationId", opinion.nominationId())
                .bind("organ", opinion.organ())
                .bind("askedOn", text(opinion.askedOn()))
                .bind("answeredOn", text(opinion.answeredOn()))
                .bind("answer", opinion.answer())
                .execute());
    }

    /// The public notices of a round, in the order they were entered.
    public List<PublicNotice> notices(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM public_notice WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map((row, context) -> new PublicNotice(
                                row.getLong("id"),
                                row.getLong("round_id"),
                                LocalDate.parse(row.getString("published_from")),
                                Cells.date(row, "published_to"),
                                row.getString("place"),
                                row.getString("outcome")))
                        .list());
    }

    /// Stores the notice: a new one when its id is 0, else in the place of the one of that id.
    public void save(PublicNotice notice) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO public_notice (id, round_id, published_from, published_to, place, outcome)
                        VALUES (:id, :roundId, :from, :to, :place, :outcome)
                        ON CONFLICT (id) DO UPDATE SET
                            published_from = :from, published_to = :to, place = :place, outcome = :outcome
                        """)
                .bind("id", notice.id() == 0 ? null : notice.id())
                .bind("roundId", notice.roundId())
                .bind("from", text(notice.from()))
                .bind("to", text(notice.to()))
                .bind("place", notice.place())
                .bind("outcome", notice.outcome())
                .execute());
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
