package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Severity;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Standard;

/// R20: the titles, years and initiatives that an award for merit asks for, with what counted and what is missing.
/// Titles
/// are always merit; a commendation is only in a merit round. Service in posts with its share for women (R09) and
/// without
/// a discipline meanwhile (R14) is weighed here too.
final class ConditionRule implements CheckRule {
    @Override
    public String id() {
        return "R20";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> condition = one.asks(ProvisionKey.CONDITION);
        if (condition.isEmpty() || !(one.setting().isMerit() || one.isOf(AwardFamily.TITLE))) {
            return List.of();
        }
        Standard standard = one.setting().criteria().standard(condition.get());
        Weighing.Outcome outcome = Weighing.best(one, standard, grounds(one));
        if (outcome.met()) {
            return List.of();
        }
        boolean blank = one.history().isEmpty() && one.titles().isEmpty();
        List<String> evidence = new ArrayList<>();
        outcome.counted().forEach(words -> evidence.add("Đã tính: " + words));
        outcome.missing().forEach(words -> evidence.add("Còn thiếu: " + words));
        String asked = standard.told(one.setting().catalogue());
        return List.of(one.finding(
                id(),
                blank ? Severity.UNKNOWN : Severity.WARN,
                standard.source(),
                blank
                        ? "Chưa xét được tiêu chuẩn %s (%s): sổ chưa có khen thưởng, đánh giá năm, sáng kiến của đối tượng. Hãy nhập rồi xem lại."
                                .formatted(one.awardName(), asked)
                        : "Chưa đủ tiêu chuẩn %s: %s. Hãy bổ sung phần còn thiếu ở sổ, hoặc ghi lý do nếu đề nghị theo điểm khác."
                                .formatted(one.awardName(), asked),
                evidence));
    }

    /// The titles that may be ground: in a merit round not those for something unexpected or thematic.
    static List<HeldTitle> grounds(Case one) {
        boolean forbids = one.setting().isMerit()
                && one.setting()
                        .criteria()
                        .flag(ProvisionKey.UNPLANNED_NO_GROUND)
                        .isPresent();
        return forbids
                ? one.titles().stream().filter(held -> !held.isUnplanned()).toList()
                : one.titles();
    }
}
