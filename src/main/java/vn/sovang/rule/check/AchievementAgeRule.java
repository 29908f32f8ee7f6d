package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.Level;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;

/// R13: the achievement of a state award is not older than some months when it is submitted.
final class AchievementAgeRule implements CheckRule {
    @Override
    public String id() {
        return "R13";
    }

    @Override
    public List<Finding> check(Case one) {
        LocalDate end = one.setting().period().to();
        if (one.award() == null || one.award().level() != Level.STATE || end == null) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .find(ProvisionKey.ACHIEVEMENT_AGE, Level.STATE.name())
                .filter(provision ->
                        end.plusMonths(provision.whole()).isBefore(one.setting().day()))
                .map(provision -> one.found(
                        id(),
                        Severity.BAD,
                        provision,
                        "Thành tích tính đến %s đã quá %d tháng so với ngày nhận hồ sơ %s nên cấp trên không nhận. Hãy bổ sung thành tích đến gần ngày trình."
                                .formatted(
                                        OfficialDate.brief(end),
                                        provision.whole(),
                                        OfficialDate.brief(one.setting().day()))))
                .orElse(List.of());
    }
}
