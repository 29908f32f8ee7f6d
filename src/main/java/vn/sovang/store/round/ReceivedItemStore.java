package vn.sovang.store.round;

import static vn.sovang.store.core.Cells.text;

import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.GapReason;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// What is on hand of a round's dossiers, and why something may be missing.
public final class ReceivedItemStore {
    private static final RowMapper<ReceivedItem> ITEM = (row, context) -> new ReceivedItem(
            row.getLong("id"),
            row.getLong("round_id"),
            new ItemPlace(
                    row.getInt("tier"),
                    DossierPart.ofCode(row.getString("part")),
                    Cells.number(row, "unit_id"),
                    Cells.number(row, "nomination_id")),
            row.getBoolean("original"),
            row.getInt("copies"),
            row.getBoolean("signed"),
            row.getBoolean("outside"),
            Cells.date(row, "day"),
            row.getString("fingerprint"),
            Cells.whole(row, "stated_collectives"),
            Cells.whole(row, "stated_people"),
            row.getString("note"));
    private static final RowMapper<GapReason> REASON = (row, context) -> new GapReason(
            row.getLong("id"),
            row.getLong("round_id"),
            row.getString("line"),
            row.getString("faults"),
            row.getString("reason"));

    private final Database database;

    /// A store over the file.
    public ReceivedItemStore(Database database) {
        this.database = database;
    }

    /// What is on hand of a round, in the order it was first stored.
    public List<ReceivedItem> ofRound(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM received_item WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map(ITEM)
                        .list());
    }

    /// Stores each item in the place of the one of the same round, place and kind of copy, whatever its id says.
    public void save(List<ReceivedItem> items) {
        if (items.isEmpty()) {
            return;
        }
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO received_item (
                        round_id, tier, part, unit_id, nomination_id, original, copies, signed, outside, day,
                        fingerprint, stated_collectives, stated_people, note)
                    VALUES (
                        :roundId, :tier, :part, :unitId, :nominationId, :original, :copies, :signed, :outside, :day,
                        :fingerprint, :collectives, :people, :note)
                    ON CONFLICT (round_id, tier, part, ifnull(unit_id, 0), ifnull(nomination_id, 0), original)
                    DO UPDATE SET
                        copies = :copies, signed = :signed, outside = :outside, day = :day,
                        fingerprint = :fingerprint, stated_collectives = :collectives, stated_people = :people,
                        note = :note
                    """);
            for (ReceivedItem item : items) {
                place(batch, item.roundId(), item.place())
                        .bind("original", item.original())
                        .bind("copies", item.copies())
                        .bind("signed", item.signed())
                        .bind("outside", item.outside())
                        .bind("day", text(item.day()))
                        .bind("fingerprint", item.fingerprint())
                        .bind("collectives", item.statedCollectives())
                        .bind("people", item.statedPeople())
                        .bind("note", item.note())
                        .add();
            }
            return batch.execute().length;
        });
    }

    /// Forgets what was marked as on hand at each place.
    public void remove(long roundId, List<ItemPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    DELETE FROM received_item WHERE round_id = :roundId AND tier = :tier AND part = :part
                        AND ifnull(unit_id, 0) = ifnull(:unitId, 0)
                        AND ifnull(nomination_id, 0) = ifnull(:nominationId, 0)
                    """);
            places.forEach(one -> place(batch, roundId, one).add());
            return batch.execute().length;
        });
    }

    /// The reasons of a round.
    public List<GapReason> reasons(long roundId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM gap_reason WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map(REASON)
                        .list());
    }

    /// Stores the reason in the place of the one of the same line, whatever its id says; an empty one takes it away.
    public void save(GapReason reason) {
        database.with(handle -> {
            if (reason.reason().isEmpty()) {
                return handle.createUpdate("DELETE FROM gap_reason WHERE round_id = :roundId AND line = :line")
                        .bind("roundId", reason.roundId())
                        .bind("line", reason.line())
                        .execute();
            }
            return handle.createUpdate("""
                            INSERT INTO gap_reason (round_id, line, faults, reason)
                            VALUES (:roundId, :line, :faults, :reason)
                            ON CONFLICT (round_id, line) DO UPDATE SET faults = :faults, reason = :reason
                            """)
                    .bind("roundId", reason.roundId())
                    .bind("line", reason.line())
                    .bind("faults", reason.faults())
                    .bind("reason", reason.reason())
                    .execute();
        });
    }

    private static <S extends SqlStatement<S>> S place(S statement, long roundId, ItemPlace place) {
        return statement
                .bind("roundId", roundId)
                .bind("tier", place.tier())
                .bind("part", place.part().code())
                .bind("unitId", place.unitId())
                .bind("nominationId", place.nominationId());
    }
}
