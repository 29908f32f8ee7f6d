package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;

/// R15: who has one of the high orders is not asked for the Great Unity order.
final class UnityOrderRule implements CheckRule {
    private static final String UNITY = "HCDDK";

    @Override
    public String id() {
        return "R15";
    }

    @Override
    public List<Finding> check(Case one) {
        if (!one.nomination().awardCode().equals(UNITY)) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .find(ProvisionKey.UNITY_ORDER_AFTER)
                .map(provision -> {
                    List<String> codes = List.of(provision.value().split(" "));
                    return one.titles().stream()
                            .filter(held -> codes.contains(held.code()))
                            .map(held -> one.finding(
                                    id(),
                                    Severity.BAD,
                                    provision,
                                    "Đã được tặng huân chương về quá trình cống hiến thì không xét Huân chương Đại đoàn kết dân tộc. Hãy kiểm lại loại hình khen của quyết định đó.",
                                    List.of(held.words())))
                            .toList();
                })
                .orElse(List.of());
    }
}
