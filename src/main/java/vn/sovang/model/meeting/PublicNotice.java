package vn.sovang.model.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Công khai trước khi họp xét.
///
/// @param from first day it stood in public
/// @param to last day, null while it stands
/// @param place where, such as "Cổng thông tin điện tử tỉnh"
/// @param outcome what came of it, such as "không có ý kiến"; may be empty
public record PublicNotice(
        long id, long roundId, LocalDate from, @Nullable LocalDate to, String place, String outcome) {
    public PublicNotice {
        place = Nfc.line(place);
        outcome = Nfc.line(outcome);
    }
}
