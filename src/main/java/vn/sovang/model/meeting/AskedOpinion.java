package vn.sovang.model.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Ý kiến hiệp y asked of another organ about a nomination.
///
/// @param organ who was asked
/// @param answeredOn null while there is no answer
/// @param answer what it said; may be empty
public record AskedOpinion(
        long id,
        long roundId,
        long nominationId,
        String organ,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String answer) {
    public AskedOpinion {
        organ = Nfc.line(organ);
        answer = Nfc.line(answer);
    }
}
