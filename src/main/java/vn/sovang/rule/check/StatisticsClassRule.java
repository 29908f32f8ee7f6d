package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Person;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R27: statistics of awards from the province up count people by class. Told once for all who lack one.
final class StatisticsClassRule implements RoundRule {
    @Override
    public String id() {
        return "R27";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        List<Case> lacking =
                round.cases().stream().filter(StatisticsClassRule::lacks).toList();
        if (lacking.isEmpty()) {
            return List.of();
        }
        return round.setting()
                .criteria()
                .flag(ProvisionKey.STATISTICS_CLASS)
                .map(provision -> List.of(round.finding(
                        id(),
                        Severity.HINT,
                        0,
                        provision,
                        "%d người chưa được phân loại cho báo cáo thống kê (lãnh đạo, doanh nhân, người trực tiếp). Hãy chọn ở hồ sơ cá nhân, mục Thông tin."
                                .formatted(lacking.size()),
                        List.of(String.join(", ", RoundCase.names(lacking))))))
                .orElse(List.of());
    }

    private static boolean lacks(Case one) {
        Person person = one.person();
        Award award = one.award();
        return person != null
                && award != null
                && person.statisticsClass() == null
                && award.level().compareTo(Level.PROVINCE) <= 0;
    }
}
