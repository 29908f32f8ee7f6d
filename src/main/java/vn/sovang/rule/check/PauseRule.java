package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.text.OfficialDate;

/// R33: the time to wait after a state award before the lower one is asked for again.
final class PauseRule implements CheckRule {
    @Override
    public String id() {
        return "R33";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        if (!one.setting().isMerit()) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .find(ProvisionKey.PAUSE_AFTER_HIGHER, code)
                .filter(provision -> provision.subject().equals(code))
                .map(provision -> one.titles().stream()
                        .filter(held ->
                                held.code().equals("BK_TTG") || held.code().startsWith("HCLD_"))
                        .filter(held -> until(held)
                                .plusMonths(provision.whole())
                                .isAfter(one.setting().day()))
                        .map(held -> one.finding(
                                id(),
                                Severity.WARN,
                                provision,
                                "Sau khen cấp Nhà nước phải cách %s tháng, đến %s, mới đề nghị %s theo công trạng. Hãy chuyển đợt sau."
                                        .formatted(
                                                provision.value(),
                                                OfficialDate.brief(until(held).plusMonths(provision.whole())),
                                                one.awardName()),
                                List.of(held.words())))
                        .toList())
                .orElse(List.of());
    }

    private static LocalDate until(HeldTitle held) {
        LocalDate day = held.countedUntil();
        return day == null ? LocalDate.of(Math.max(held.year(), 1), 12, 31) : day;
    }
}
