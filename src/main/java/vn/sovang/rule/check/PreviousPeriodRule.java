package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Severity;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Period;
import vn.sovang.text.OfficialDate;

/// R10: achievements count from the time written in the decision before, or from its day.
final class PreviousPeriodRule implements CheckRule {
    @Override
    public String id() {
        return "R10";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> asked = one.setting().criteria().flag(ProvisionKey.COUNTED_FROM_PERIOD);
        if (asked.isEmpty() || !one.setting().isMerit() || !one.isOf(AwardFamily.COMMENDATION)) {
            return List.of();
        }
        Period now = one.setting().period();
        List<Finding> findings = new ArrayList<>();
        for (HeldTitle held : one.titles()) {
            LocalDate until = held.countedUntil();
            LocalDate from = now.from();
            if (!held.code().equals(one.nomination().awardCode()) || until == null || from == null) {
                continue;
            }
            boolean named = held.period().to() != null;
            if (!until.isBefore(from) && !held.isUnplanned()) {
                findings.add(one.finding(
                        id(),
                        named ? Severity.WARN : Severity.HINT,
                        asked.get(),
                        (named
                                        ? "Thành tích đến %s đã được khen; lần này chỉ tính từ sau ngày đó. Hãy sửa báo cáo hoặc chuyển đợt sau."
                                        : "Quyết định trước không ghi thời gian thành tích nên mốc tính là ngày ban hành, %s. Hãy ghi thời gian thành tích của quyết định nếu có.")
                                .formatted(OfficialDate.brief(until)),
                        List.of(held.words())));
                break;
            }
        }
        return findings;
    }
}
