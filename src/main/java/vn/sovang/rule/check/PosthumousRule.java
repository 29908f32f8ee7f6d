package vn.sovang.rule.check;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.Severity;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;

/// R25: who has died is marked so, and gets what may be given after death.
final class PosthumousRule implements CheckRule {
    private static final List<String> DIED = List.of("hy sinh", "từ trần", "đã mất", "liệt sĩ", "truy tặng");

    @Override
    public String id() {
        return "R25";
    }

    @Override
    public List<Finding> check(Case one) {
        Award award = one.award();
        Optional<Provision> asked = one.setting().criteria().find(ProvisionKey.POSTHUMOUS);
        if (!one.isPerson() || award == null || asked.isEmpty()) {
            return List.of();
        }
        boolean fits =
                List.of(asked.get().value().split(" ")).contains(award.family().name());
        if (one.nomination().posthumous() && !fits) {
            return one.found(
                    id(),
                    Severity.WARN,
                    asked.get(),
                    "Đề nghị ghi truy tặng, nhưng luật chỉ nêu truy tặng với huân chương và các hình thức khen, không nêu với danh hiệu thi đua. Hãy kiểm lại hình thức hoặc bỏ dấu truy tặng.");
        }
        String told = (one.nomination().achievement() + " " + one.nomination().note() + " "
                        + one.report().results())
                .toLowerCase(java.util.Locale.ROOT);
        return !one.nomination().posthumous() && DIED.stream().anyMatch(told::contains)
                ? one.found(
                        id(),
                        Severity.HINT,
                        asked.get(),
                        "Thành tích nhắc đến hy sinh, từ trần. Nếu người được đề nghị đã mất, hãy đánh dấu Truy tặng.")
                : List.of();
    }
}
