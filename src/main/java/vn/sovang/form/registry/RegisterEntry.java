package vn.sovang.form.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;

/// One award in a register.
///
/// @param subject name as the decision has it
/// @param posthumous truy tặng
/// @param post chức vụ; empty for collectives
/// @param unit workplace, address or unit above; may be empty
/// @param award name, number, day and organ of the decision
/// @param mode loại hình khen thưởng, null while unknown
/// @param achievement what it was given for; may be empty
public record RegisterEntry(
        SubjectKind kind,
        String subject,
        boolean posthumous,
        String post,
        String unit,
        PastAward award,
        @Nullable RecognitionMode mode,
        String achievement,
        String note) {
    /// The year it is registered under: of the decision, of the achievement while the day is unknown.
    public int year() {
        LocalDate day = award.decisionDate();
        return day == null ? award.year() : day.getYear();
    }
}
