package vn.sovang.store.round;

import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.GapReason;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// What is on hand of a round's dossiers, and why something may be missing.
public final class ReceivedItemStore {
    private static final TableOf<ReceivedItem> ITEMS = new TableOf<ReceivedItem>(
                    "received_item",
                    (row, handle) -> new ReceivedItem(
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
                            row.getString("note")))
            .column("round_id", ReceivedItem::roundId)
            .column("tier", ReceivedItem::place, ItemPlace::tier)
            .column("part", item -> item.place().part().code())
            .column("unit_id", ReceivedItem::place, ItemPlace::unitId)
            .column("nomination_id", ReceivedItem::place, ItemPlace::nominationId)
            .column("original", ReceivedItem::original)
            .column("copies", ReceivedItem::copies)
            .column("signed", ReceivedItem::signed)
            .column("outside", ReceivedItem::outside)
            .column("day", ReceivedItem::day)
            .column("fingerprint", ReceivedItem::fingerprint)
            .column("stated_collectives", ReceivedItem::statedCollectives)
            .column("stated_people", ReceivedItem::statedPeople)
            .column("note", ReceivedItem::note);
    private static final TableOf<GapReason> REASONS = new TableOf<GapReason>(
                    "gap_reason",
                    (row, handle) -> new GapReason(
                            row.getLong("id"),
                            row.getLong("round_id"),
                            row.getString("line"),
                            row.getString("faults"),
                            row.getString("reason")))
            .column("round_id", GapReason::roundId)
            .column("line", GapReason::line)
            .column("faults", GapReason::faults)
            .column("reason", GapReason::reason);

    private final Database database;

    /// A store over the file.
    public ReceivedItemStore(Database database) {
        this.database = database;
    }

    /// What is on hand of a round, in the order it was first stored.
    public List<ReceivedItem> ofRound(long roundId) {
        return database.with(handle -> ITEMS.list(handle, "WHERE round_id = :id ORDER BY id", roundId));
    }

    /// Stores each item in the place of the one of the same round, place and kind of copy, whatever its id says.
    public void save(List<ReceivedItem> items) {
        database.write(handle -> {
            ITEMS.putAll(handle, items, "round_id, tier, part, ifnull(unit_id, 0), ifnull(nomination_id, 0), original");
            return items;
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
            places.forEach(place -> batch.bind("roundId", roundId)
                    .bind("tier", place.tier())
                    .bind("part", place.part().code())
                    .bind("unitId", place.unitId())
                    .bind("nominationId", place.nominationId())
                    .add());
            return batch.execute().length;
        });
    }

    /// The reasons of a round.
    public List<GapReason> reasons(long roundId) {
        return database.with(handle -> REASONS.list(handle, "WHERE round_id = :id ORDER BY id", roundId));
    }

    /// Stores the reason in the place of the one of the same line, whatever its id says; an empty one takes it away.
    public void save(GapReason reason) {
        database.with(handle -> reason.reason().isEmpty()
                ? handle.createUpdate("DELETE FROM gap_reason WHERE round_id = :roundId AND line = :line")
                        .bind("roundId", reason.roundId())
                        .bind("line", reason.line())
                        .execute()
                : REASONS.put(handle, reason, "round_id, line"));
    }
}
