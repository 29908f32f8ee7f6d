package vn.sovang.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A legal base with the time it stands.
///
/// @param validTo last day, null while it stands
/// @param note what is still open, in Vietnamese; empty when nothing is
public record DatedBase(LocalDate validFrom, @Nullable LocalDate validTo, String note, LegalBase base) {
    /// Whether the day lies within its time, both ends included.
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
