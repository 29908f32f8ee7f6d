package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.Setting;

/// R06: the recognition opens again by a conclusion, so there must be one with its paper.
final class ClearedRule implements CheckRule {
    @Override
    public String id() {
        return "R06";
    }

    @Override
    public List<Finding> check(Case one) {
        return one.setting()
                .criteria()
                .flag(ProvisionKey.CLEARED_REOPENS)
                .map(provision -> one.history().conduct(Hold.class).stream()
                        .filter(hold -> lacks(hold, one.setting()))
                        .map(hold -> one.finding(
                                id(),
                                Severity.WARN,
                                provision,
                                "Việc xem xét đã hết nhưng chưa ghi đủ kết luận và văn bản kết luận, nên chưa rõ được xét lại chưa. Hãy ghi ở mục Theo dõi.",
                                List.of(HoldRule.words(hold))))
                        .toList())
                .orElse(List.of());
    }

    private static boolean lacks(Hold hold, Setting setting) {
        boolean over = hold.to() != null && hold.to().isBefore(setting.day());
        return hold.kind().isReview()
                && (hold.outcome() == HoldOutcome.OPEN && over
                        || hold.outcome() == HoldOutcome.CLEARED
                                && hold.document().isEmpty());
    }
}
