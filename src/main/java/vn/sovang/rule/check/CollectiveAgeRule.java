package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;

/// R36: how long a collective must have existed.
final class CollectiveAgeRule implements CheckRule {
    @Override
    public String id() {
        return "R36";
    }

    @Override
    public List<Finding> check(Case one) {
        Unit unit = one.unit();
        LocalDate since = unit == null ? null : unit.validFrom();
        String code = one.nomination().awardCode();
        if (one.isPerson() || since == null) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .find(ProvisionKey.MIN_SERVICE, code)
                .filter(provision -> provision.subject().equals(code)
                        && since.plusMonths(provision.whole())
                                .isAfter(LocalDate.of(one.setting().year(), 12, 31)))
                .map(provision -> one.found(
                        id(),
                        Severity.WARN,
                        provision,
                        "Tập thể thành lập ngày %s, chưa đủ %s tháng để xét %s. Hãy chuyển sang năm sau."
                                .formatted(OfficialDate.brief(since), provision.value(), one.awardName())))
                .orElse(List.of());
    }
}
