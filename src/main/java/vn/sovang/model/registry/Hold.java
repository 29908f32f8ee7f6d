package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Việc đang xem xét or kỷ luật that stops the recognition of a person or a unit.
///
/// @param from first day
/// @param to last day: of the review, or the day the discipline was served; null while it lasts
/// @param discipline how they were disciplined; null for a review, or while unknown
/// @param document the paper it rests on, at last the conclusion
public record Hold(
        long id,
        @Nullable Long personId,
        @Nullable Long unitId,
        HoldKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable DisciplineGrade discipline,
        HoldOutcome outcome,
        String document)
        implements Conduct {
    public Hold {
        document = Nfc.line(document);
    }

    /// Whether it lasts on the day, both ends included.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether it touches the time, both ends included.
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }

    @Override
    public Hold withId(long newId) {
        return new Hold(newId, personId, unitId, kind, from, to, discipline, outcome, document);
    }
}
