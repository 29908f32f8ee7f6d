package vn.sovang.usecase.decision;

import java.util.List;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.work.EntryNames;

/// A decision as it was recorded, with what it gave now.
///
/// @param roundDecided whether nothing of the round is open any more
/// @param corrections what it changed of the money recorded before: lower titles of the same people and period
public record RecordedDecision(
        Decision decision, List<Grant> grants, boolean roundDecided, List<MoneyCorrection> corrections) {
    public RecordedDecision {
        grants = List.copyOf(grants);
        corrections = List.copyOf(corrections);
    }

    /// The money given, in đồng, of those whose money is known.
    public long money() {
        return grants.stream()
                .mapToLong(grant -> grant.money() == null ? 0 : grant.money().amount())
                .sum();
    }

    /// `"Đã ghi Quyết định số 05/QĐ-UBND ngày 20/12/2021: 33 kết quả khen, tiền thưởng 17.550.000 đồng."`
    public String sentence() {
        return "Đã ghi %s: %s kết quả khen, tiền thưởng %s đồng.%s%s"
                .formatted(
                        EntryNames.of(decision),
                        Numbers.count(grants.size()),
                        Numbers.grouped(money()),
                        roundDecided ? " Đợt xét đã có đủ kết quả." : "",
                        MoneyCorrection.sentences(corrections));
    }
}
