package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.Severity;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;

/// R31: how many state awards one subject is asked for in a year.
final class StateAwardsRule implements CheckRule {
    @Override
    public String id() {
        return "R31";
    }

    @Override
    public List<Finding> check(Case one) {
        Award award = one.award();
        if (award == null
                || award.level() != Level.STATE
                || one.setting().round().mode() == RecognitionMode.UNEXPECTED) {
            return List.of();
        }
        List<String> held = one.titles().stream()
                .filter(title -> title.year() == one.setting().year() && title.mode() != RecognitionMode.UNEXPECTED)
                .filter(title -> one.setting()
                        .catalogue()
                        .byCode(title.code())
                        .filter(known -> known.level() == Level.STATE)
                        .isPresent())
                .map(HeldTitle::words)
                .toList();
        return one.setting()
                .criteria()
                .find(ProvisionKey.STATE_AWARDS_A_YEAR)
                .filter(provision -> held.size() + 1 > provision.whole())
                .map(provision -> List.of(one.finding(
                        id(),
                        Severity.WARN,
                        provision,
                        "Trong một năm không đề nghị quá %s hình thức khen cấp Nhà nước cho một đối tượng. Hãy chuyển sang năm sau."
                                .formatted(provision.value()),
                        held)))
                .orElse(List.of());
    }
}
