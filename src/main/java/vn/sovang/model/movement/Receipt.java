package vn.sovang.model.movement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Báo cáo, hồ sơ đơn vị đã gửi: what a unit sent for one due day of a movement's calendar, or on its own. A
/// registration stands in [MovementUnit].
///
/// @param termId term of the calendar it answers, null for none
/// @param due the named day it answers, null for none
/// @param document number and day of the paper; may be empty
/// @param forCluster whether the leader of a cluster (cụm, khối trưởng) sent it for all of its cluster
public record Receipt(
        long id,
        long movementId,
        long unitId,
        TermKind kind,
        @Nullable Long termId,
        @Nullable LocalDate due,
        LocalDate receivedOn,
        String document,
        boolean forCluster,
        String note)
        implements FollowUp {
    public Receipt {
        document = Nfc.line(document);
        note = Nfc.line(note);
    }

    @Override
    public Receipt withId(long newId) {
        return new Receipt(newId, movementId, unitId, kind, termId, due, receivedOn, document, forCluster, note);
    }

    /// Whether it answers that term on that due day.
    public boolean answers(long term, @Nullable LocalDate day) {
        return termId != null && termId == term && Objects.equals(day, due);
    }
}
