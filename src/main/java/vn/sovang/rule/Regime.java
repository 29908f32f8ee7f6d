package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chế độ pháp lý: the law of the nation during a time. A dossier goes by the regime of the day it was received.
///
/// @param code such as "nd91"
/// @param name as lists show it, such as "2003–2023 (NĐ 91/2017)"
/// @param validTo last day, null while it stands
/// @param verified whether the period rests on published texts that have been read
/// @param note what is still open, in Vietnamese; empty when nothing is
/// @param bases căn cứ of a submission, in the order they are printed
public record Regime(
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        String note,
        List<LegalBase> bases) {
    public Regime {
        bases = List.copyOf(bases);
    }

    /// Whether the day lies within the regime, both ends included.
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /// The day within the regime that is nearest to the given one: what the law is asked for where a dossier follows
    /// the
    /// regime by hand.
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo != null && day.isAfter(validTo) ? validTo : day;
    }
}
