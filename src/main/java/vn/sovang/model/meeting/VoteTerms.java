package vn.sovang.model.meeting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Cách biểu quyết, mẫu số, mức thông qua of one award in one meeting.
///
/// @param threshold percent needed to pass, 0 to 100; null where no rule gives one: more than half
/// @param source article or regulation that says so, in running text; may be empty
public record VoteTerms(
        VoteMethod method,
        Denominator denominator,
        @Nullable BigDecimal threshold,
        String source) {
    public VoteTerms {
        source = Nfc.line(source);
    }

    /// Whether so many votes of a base above 0 are enough, compared without rounding.
    public boolean reached(int votes, int base) {
        return threshold == null
                ? votes * 2 > base
                : BigDecimal.valueOf(votes * 100L).compareTo(threshold.multiply(BigDecimal.valueOf(base))) >= 0;
    }
}
