package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.Setting;
import vn.sovang.text.OfficialDate;

/// R04: nobody is asked for while a discipline, an inspection or a complaint is under review.
final class HoldRule implements CheckRule {
    @Override
    public String id() {
        return "R04";
    }

    @Override
    public List<Finding> check(Case one) {
        return one.setting()
                .criteria()
                .flag(ProvisionKey.REVIEW_STOPS)
                .map(provision -> one.history().conduct(Hold.class).stream()
                        .filter(hold -> lasts(hold, one.setting()))
                        .map(hold -> one.finding(
                                id(),
                                Severity.BAD,
                                provision,
                                hold.kind().label()
                                        + ": tạm dừng đề nghị khen cho đến khi có kết luận. Khi có kết luận, hãy ghi ngày, kết luận và văn bản ở mục Theo dõi.",
                                List.of(words(hold))))
                        .toList())
                .orElse(List.of());
    }

    /// Whether it is open and not over before the dossier came; what began later matters until it is decided.
    static boolean lasts(Hold hold, Setting setting) {
        boolean over = hold.to() != null && hold.to().isBefore(setting.day());
        boolean begun = !hold.from().isAfter(setting.day()) || setting.isOpen();
        return hold.kind().isReview() && hold.outcome() == HoldOutcome.OPEN && begun && !over;
    }

    /// `"Đang thanh tra, kiểm tra từ 05/01/2024 (Quyết định số 7)"`.
    static String words(Hold hold) {
        String to = hold.to() == null ? "" : " đến " + OfficialDate.brief(hold.to());
        String discipline =
                hold.discipline() == null ? "" : ": " + hold.discipline().label();
        return hold.kind().label() + discipline + " từ " + OfficialDate.brief(hold.from()) + to
                + (hold.document().isEmpty() ? "" : " (" + hold.document() + ")");
    }
}
