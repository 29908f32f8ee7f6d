package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Một văn bản có thể dẫn làm căn cứ, with the time it is in force.
///
/// @param number number and symbol, such as "91/2017/NĐ-CP"
/// @param name as a sentence calls it
/// @param cited other ways to cite it: a law stands among the bases without its number
/// @param validFrom first day in force, null where nobody has read it
/// @param validTo last day in force, null while it stands
/// @param replacedBy what came in its place; empty when nothing is known
/// @param note what the clerk should know of its end, in Vietnamese; may be empty
/// @param verified whether the period has been compared with published texts
public record LegalText(
        String number,
        String name,
        List<String> cited,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String replacedBy,
        String note,
        boolean verified) {
    public LegalText {
        cited = List.copyOf(cited);
    }

    /// Whether it had ended by the day.
    public boolean endedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /// Whether it had not begun by the day.
    public boolean notBegunBy(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    /// Whether it is in force on the day, as far as is known.
    public boolean inForceOn(LocalDate day) {
        return !endedBy(day) && !notBegunBy(day);
    }
}
