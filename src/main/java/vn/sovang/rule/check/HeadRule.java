package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.Standard;
import vn.sovang.text.Fold;

/// R34: the head is asked for where the collective reached as much.
final class HeadRule implements CheckRule {
    @Override
    public String id() {
        return "R34";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        Unit unit = one.unit();
        if (!one.isPerson() || unit == null || !isHead(one, unit)) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .find(ProvisionKey.HEAD_NEEDS_COLLECTIVE, code)
                .filter(provision -> provision.subject().equals(code))
                .filter(provision -> {
                    List<String> codes = List.of(provision.value().split(" "));
                    return one.unitHistory().grants().stream()
                            .noneMatch(held -> codes.contains(held.grant().awardCode())
                                    && held.year() >= one.setting().year() - 1);
                })
                .map(provision -> one.found(
                        id(),
                        Severity.WARN,
                        provision,
                        "Người đứng đầu chỉ được đề nghị %s khi tập thể mình lãnh đạo đạt %s. Hãy nhập danh hiệu của tập thể hoặc ghi lý do."
                                .formatted(
                                        one.awardName(),
                                        Standard.named(
                                                List.of(provision.value().split(" ")),
                                                one.setting().catalogue()))))
                .orElse(List.of());
    }

    private static boolean isHead(Case one, Unit unit) {
        return !unit.headName().isEmpty()
                && Fold.of(unit.headName()).equals(Fold.of(one.nomination().subjectName()));
    }
}
