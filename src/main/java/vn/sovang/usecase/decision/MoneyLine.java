package vn.sovang.usecase.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;

/// Tiền thưởng of one nomination of a round.
///
/// @param place post and unit; may be empty
/// @param day of the decision, or the supposed one; null while there is none
/// @param recorded whether the decision has been recorded, and the money with it
/// @param raw before rounding, in đồng; null when recorded or unknown
/// @param amount in đồng; null while unknown
/// @param reckoned what a recorded one would bring now, in đồng, where a title of the same subject given or lost since
/// has changed it; null where nothing has
/// @param arithmetic how it was reckoned, or why there is no amount
/// @param articles it rests on
/// @param verified whether those have been compared with the published text
public record MoneyLine(
        long nominationId,
        SubjectKind kind,
        String subject,
        String place,
        String awardCode,
        String awardName,
        @Nullable LocalDate day,
        boolean recorded,
        @Nullable BigDecimal raw,
        @Nullable Long amount,
        @Nullable Long reckoned,
        String arithmetic,
        List<String> articles,
        boolean verified) {
    public MoneyLine {
        articles = List.copyOf(articles);
    }
}
