package vn.sovang.ui.registry.bin;

import java.time.ZoneId;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;

/// An entry that lies in the bin, as the table shows it.
///
/// @param whenKey orders as the times do
public record BinLine(
        EntryKind kind,
        long id,
        String name,
        String nameKey,
        String kindName,
        String when,
        String whenKey,
        String folded) {
    static BinLine of(Binned binned, ZoneId zone) {
        return new BinLine(
                binned.kind(),
                binned.id(),
                binned.name(),
                SortKey.of(binned.name()),
                binned.kind().label(),
                OfficialDate.moment(binned.binnedAt(), zone),
                binned.binnedAt().toString(),
                Fold.of(binned.name() + " " + binned.kind().label()));
    }

    /// What makes it the same entry after a reload.
    Object key() {
        return kind + ":" + id;
    }
}
