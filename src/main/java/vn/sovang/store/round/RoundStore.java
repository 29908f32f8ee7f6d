package vn.sovang.store.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OneRow;
import vn.sovang.store.core.TableOf;

/// Rounds of nominations with their tiers.
public final class RoundStore {
    private static final RowMapper<Tier> TIER = (row, context) -> new Tier(
            row.getLong("id"),
            row.getInt("ordinal"),
            TierKind.valueOf(row.getString("kind")),
            Cells.number(row, "body_id"),
            row.getString("name"),
            row.getString("addressee"),
            row.getString("reviewed_by"));

    private static final TableOf<Round> TABLE = new TableOf<Round>(
                    "round",
                    Round::id,
                    (row, handle) -> new Round(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getString("name"),
                            row.getInt("ordinal"),
                            row.getInt("year"),
                            Cells.date(row, "received_on"),
                            row.getString("regime_code"),
                            RoundStatus.valueOf(row.getString("status")),
                            Cells.date(row, "deadline"),
                            RecognitionMode.valueOf(row.getString("mode")),
                            tiers(handle, row.getLong("id"))))
            .column("movement_id", Round::movementId)
            .column("name", Round::name)
            .column("ordinal", Round::ordinal)
            .column("year", Round::year)
            .column("received_on", Round::receivedOn)
            .column("regime_code", Round::regimeCode)
            .column("status", Round::status)
            .column("deadline", Round::deadline)
            .column("mode", Round::mode);

    private final Database database;

    /// A store over the file.
    public RoundStore(Database database) {
        this.database = database;
    }

    /// Adds the round and its tiers, whatever their ids say; answers it with the new ids.
    public Round add(Round round) {
        return database.write(handle -> {
            long id = TABLE.insert(handle, round);
            List<Tier> tiers = new ArrayList<>();
            for (Tier tier : round.tiers()) {
                tiers.add(addTier(handle, id, tier, null));
            }
            return round.withId(id).withTiers(tiers);
        });
    }

    /// Stores the round and its tiers in the place of the one of its id; a tier of id 0 is new. Answers it with the
    /// tiers' ids.
    ///
    /// @throws IllegalStateException when there is none of that id
    public Round update(Round round) {
        return database.write(handle -> {
            TABLE.update(handle, round);
            handle.createUpdate("DELETE FROM tier WHERE round_id = :id")
                    .bind("id", round.id())
                    .execute();
            List<Tier> tiers = new ArrayList<>();
            for (Tier tier : round.tiers()) {
                tiers.add(addTier(handle, round.id(), tier, tier.id() == 0 ? null : tier.id()));
            }
            return round.withTiers(tiers);
        });
    }

    /// Puts a round into another state and leaves all else of it alone.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void setStatus(long id, RoundStatus status) {
        int rows = database.with(handle -> handle.createUpdate("UPDATE round SET status = :status WHERE id = :id")
                .bind("status", status.name())
                .bind("id", id)
                .execute());
        OneRow.one(rows, "round", id);
    }

    /// The round of that id.
    public Optional<Round> find(long id) {
        return database.with(handle -> TABLE.find(handle, id));
    }

    /// The round of that id, for 0 the newest: what a screen shows of which no round has been chosen.
    public Optional<Round> findOrNewest(long id) {
        return id == 0 ? all().stream().findFirst() : find(id);
    }

    /// All rounds, the newest first.
    public List<Round> all() {
        return database.with(handle -> TABLE.list(handle, "ORDER BY id DESC"));
    }

    /// The rounds of a movement in their order.
    public List<Round> ofMovement(long movementId) {
        return database.with(handle -> TABLE.list(handle, "WHERE movement_id = :id ORDER BY ordinal, id", movementId));
    }

    private static List<Tier> tiers(Handle handle, long roundId) {
        return handle.createQuery("SELECT * FROM tier WHERE round_id = :roundId ORDER BY ordinal")
                .bind("roundId", roundId)
                .map(TIER)
                .list();
    }

    private static Tier addTier(Handle handle, long roundId, Tier tier, @Nullable Long id) {
        return handle.createQuery("""
                        INSERT INTO tier (id, round_id, ordinal, kind, body_id, name, addressee, reviewed_by)
                        VALUES (:id, :roundId, :ordinal, :kind, :bodyId, :name, :addressee, :reviewedBy)
                        RETURNING *
                        """)
                .bind("id", id)
                .bind("roundId", roundId)
                .bind("ordinal", tier.ordinal())
                .bind("kind", tier.kind().name())
                .bind("bodyId", tier.bodyId())
                .bind("name", tier.name())
                .bind("addressee", tier.addressee())
                .bind("reviewedBy", tier.reviewedBy())
                .map(TIER)
                .one();
    }
}
