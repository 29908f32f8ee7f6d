package vn.sovang.usecase.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.text.Numbers;

/// What recording a decision now would give: the very money that is then stored.
///
/// @param grants how many it is on
/// @param money in đồng, of those whose money is known
/// @param unknown how many have none
/// @param corrected how many results recorded before would have their money changed
/// @param change by how much, in đồng
public record PlannedGrants(int grants, long money, int unknown, int corrected, long change) {
    static PlannedGrants of(List<@Nullable GrantMoney> given, List<RoundMoney.Difference> differences) {
        return new PlannedGrants(
                given.size(),
                given.stream()
                        .filter(Objects::nonNull)
                        .mapToLong(GrantMoney::amount)
                        .sum(),
                (int) given.stream().filter(Objects::isNull).count(),
                differences.size(),
                differences.stream().mapToLong(RoundMoney.Difference::change).sum());
    }

    /// `"Sẽ ghi 33 kết quả khen, tiền thưởng 13.490.000 đồng."`, with what would be reckoned anew.
    public String sentence() {
        return "Sẽ ghi %s kết quả khen, tiền thưởng %s đồng.%s%s"
                .formatted(
                        Numbers.count(grants),
                        Numbers.grouped(money),
                        unknown == 0 ? "" : " %s chưa tính được tiền.".formatted(Numbers.count(unknown)),
                        corrected == 0
                                ? ""
                                : " Tính lại %s kết quả đã ghi: %s %s đồng."
                                        .formatted(
                                                Numbers.count(corrected),
                                                change < 0 ? "giảm" : "tăng",
                                                Numbers.grouped(Math.abs(change))));
    }
}
