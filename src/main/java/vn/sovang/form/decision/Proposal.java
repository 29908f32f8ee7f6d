package vn.sovang.form.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Prose;
import vn.sovang.text.OfficialDate;

/// The submission a decision follows.
///
/// @param proposer who submitted, in running text, such as "Trưởng phòng Nội vụ thành phố"; empty prints dots
/// @param number with its symbol, such as "45/TTr-PNV"; empty prints dots
/// @param date null prints dots
public record Proposal(
        String proposer, String number, @Nullable LocalDate date) {
    /// `"Trưởng phòng Nội vụ tại Tờ trình số 45/TTr-PNV ngày 20 tháng 12 năm 2021"`.
    String text(int year) {
        return Prose.orDots(proposer) + " tại Tờ trình số " + Prose.orDots(number) + " "
                + OfficialDate.fullOrGap(date, year);
    }
}
