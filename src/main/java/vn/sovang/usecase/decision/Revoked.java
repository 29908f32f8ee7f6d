package vn.sovang.usecase.decision;

import java.util.List;
import vn.sovang.model.decision.Revocation;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// A revocation as it was recorded.
///
/// @param grants how many lost what they were given
/// @param corrections what it changed of other money: a lower title of the same people is due again
public record Revoked(Revocation revocation, int grants, List<MoneyCorrection> corrections) {
    public Revoked {
        corrections = List.copyOf(corrections);
    }

    /// `"Đã hủy bỏ 02 kết quả khen; hạn nộp lại 31/12/2021."`, with what was reckoned anew.
    public String sentence() {
        return "Đã hủy bỏ %s kết quả khen%s.%s"
                .formatted(
                        Numbers.count(grants),
                        revocation.returnDue() == null
                                ? ""
                                : "; hạn nộp lại " + OfficialDate.brief(revocation.returnDue()),
                        MoneyCorrection.sentences(corrections));
    }
}
