package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Severity;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;

/// R17: the report of a merit award quotes the awards its criterion rests on.
final class ReportFitsRule implements CheckRule {
    @Override
    public String id() {
        return "R17";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> asked = one.setting().criteria().flag(ProvisionKey.REPORT_FITS);
        Optional<Provision> condition = one.asks(ProvisionKey.CONDITION);
        if (asked.isEmpty()
                || condition.isEmpty()
                || !one.setting().isMerit()
                || one.report().lacksResults()) {
            return List.of();
        }
        Set<String> codes = one.setting().criteria().standard(condition.get()).codes();
        List<String> left = new ArrayList<>();
        for (HeldTitle held : one.titles()) {
            if (codes.contains(held.code()) && !held.quoted() && !held.isUnplanned() && !quotes(one, held)) {
                left.add("Chưa nêu: " + held.words());
            }
        }
        return left.isEmpty()
                ? List.of()
                : List.of(one.finding(
                        id(),
                        Severity.HINT,
                        asked.get(),
                        "Báo cáo chưa nêu danh hiệu, hình thức khen đã có mà tiêu chuẩn dựa vào. Hãy bổ sung ở mục Báo cáo, phần đã được khen.",
                        left));
    }

    private static boolean quotes(Case one, HeldTitle held) {
        return one.report().pastAwards().stream().anyMatch(quoted -> quoted.year() == held.year());
    }
}
