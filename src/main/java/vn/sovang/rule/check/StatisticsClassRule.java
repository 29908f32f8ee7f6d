package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.Person;
import vn.sovang.rule.ProvisionKey;

/// R27: statistics of awards from the province up count people by class.
final class StatisticsClassRule implements CheckRule {
    @Override
    public String id() {
        return "R27";
    }

    @Override
    public List<Finding> check(Case one) {
        Person person = one.person();
        Award award = one.award();
        if (person == null
                || award == null
                || person.statisticsClass() != null
                || award.level().compareTo(Level.PROVINCE) > 0) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .flag(ProvisionKey.STATISTICS_CLASS)
                .map(provision -> one.found(
                        id(),
                        Severity.HINT,
                        provision,
                        "Chưa phân loại cá nhân cho báo cáo thống kê (lãnh đạo, doanh nhân, người trực tiếp). Hãy chọn ở hồ sơ cá nhân, mục Thông tin."))
                .orElse(List.of());
    }
}
