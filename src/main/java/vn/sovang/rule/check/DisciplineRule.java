package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.Period;
import vn.sovang.rule.evidence.Setting;
import vn.sovang.text.OfficialDate;

/// R05: after a discipline, achievements count from the day it was served.
final class DisciplineRule implements CheckRule {
    @Override
    public String id() {
        return "R05";
    }

    @Override
    public List<Finding> check(Case one) {
        return one.setting()
                .criteria()
                .flag(ProvisionKey.DISCIPLINE_RESTARTS)
                .map(provision -> one.history().conduct(Hold.class).stream()
                        .filter(hold -> stands(hold) && touches(hold, one.setting()))
                        .map(hold -> one.finding(
                                id(), Severity.BAD, provision, sentence(hold), List.of(HoldRule.words(hold))))
                        .toList())
                .orElse(List.of());
    }

    private static boolean stands(Hold hold) {
        return hold.kind() == HoldKind.DISCIPLINED || hold.outcome() == HoldOutcome.VIOLATION;
    }

    private static boolean touches(Hold hold, Setting setting) {
        Period period = setting.period();
        LocalDate from = period.from() == null ? setting.day() : period.from();
        LocalDate to = latest(period.to(), setting.day());
        return hold.touches(from, to);
    }

    /// What happens after the achievement and before the dossier comes counts too.
    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static String sentence(Hold hold) {
        if (hold.kind() != HoldKind.DISCIPLINED) {
            return "Đã có kết luận sai phạm. Thành tích chỉ tính từ ngày chấp hành xong kỷ luật; hãy ghi quyết định kỷ luật ở mục Theo dõi hoặc đưa ra khỏi danh sách.";
        }
        return hold.to() == null
                ? "Đang chấp hành kỷ luật; thành tích chỉ tính từ ngày chấp hành xong. Hãy ghi ngày chấp hành xong hoặc đưa ra khỏi danh sách."
                : "Thành tích chỉ tính từ ngày chấp hành xong kỷ luật, %s. Hãy bỏ phần thành tích trước ngày đó hoặc đưa ra khỏi danh sách."
                        .formatted(OfficialDate.brief(hold.to()));
    }
}
