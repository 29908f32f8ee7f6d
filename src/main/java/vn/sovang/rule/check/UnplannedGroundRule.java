package vn.sovang.rule.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Severity;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Standard;

/// R03: what was given for something unexpected or thematic is no ground for a merit award.
final class UnplannedGroundRule implements CheckRule {
    @Override
    public String id() {
        return "R03";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> forbids = one.setting().criteria().flag(ProvisionKey.UNPLANNED_NO_GROUND);
        Optional<Provision> condition = one.asks(ProvisionKey.CONDITION);
        if (!one.setting().isMerit() || forbids.isEmpty() || condition.isEmpty()) {
            return List.of();
        }
        Standard standard = one.setting().criteria().standard(condition.get());
        Set<String> codes = standard.codes();
        List<HeldTitle> unplanned = one.titles().stream()
                .filter(held -> held.isUnplanned() && codes.contains(held.code()))
                .toList();
        if (unplanned.isEmpty()
                || Weighing.best(one, standard, ConditionRule.grounds(one)).met()
                || Weighing.best(one, standard, one.titles()).missing().size()
                        >= Weighing.best(one, standard, ConditionRule.grounds(one))
                                .missing()
                                .size()) {
            return List.of();
        }
        return List.of(one.finding(
                id(),
                Severity.BAD,
                forbids.get(),
                "Khen đột xuất, khen theo chuyên đề không được làm căn cứ đề nghị khen công trạng. Hãy dùng quyết định khen công trạng khác, hoặc sửa loại hình của quyết định nếu ghi nhầm.",
                unplanned.stream().map(held -> "Không tính: " + held.words()).toList()));
    }
}
