package vn.sovang.ui.registry.bin;

import java.time.Instant;
import java.time.LocalDateTime;
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
                moment(binned.binnedAt(), zone),
                binned.binnedAt().toString(),
                Fold.of(binned.name() + " " + binned.kind().label()));
    }

    /// What makes it the same entry after a reload.
    Object key() {
        return kind + ":" + id;
    }

    /// `"10 giờ 42, 22/11/2025"`.
    public static String moment(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return OfficialDate.time(local.toLocalTime()) + ", " + OfficialDate.brief(local.toLocalDate());
    }
}
