package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;

/// R32: how often one award may be given to one subject in a year.
final class AwardsAYearRule implements CheckRule {
    @Override
    public String id() {
        return "R32";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        if (one.setting().round().mode() == RecognitionMode.UNEXPECTED) {
            return List.of();
        }
        List<String> held = one.titles().stream()
                .filter(title -> title.code().equals(code)
                        && title.year() == one.setting().year()
                        && title.mode() != RecognitionMode.UNEXPECTED)
                .map(HeldTitle::words)
                .toList();
        return one.setting()
                .criteria()
                .find(ProvisionKey.YEARLY_LIMIT, code)
                .filter(provision -> provision.subject().equals(code) && held.size() + 1 > provision.whole())
                .map(provision -> List.of(one.finding(
                        id(),
                        Severity.WARN,
                        provision,
                        "Trong một năm không đề nghị %s quá %s lần, trừ đột xuất. Hãy chuyển sang năm sau."
                                .formatted(one.awardName(), provision.value()),
                        held)))
                .orElse(List.of());
    }
}
