package vn.sovang.rule.check;

import java.util.Arrays;
import java.util.List;
import vn.sovang.model.Level;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;

/// R24: somebody of the office's own level or above may still give the award on the day.
final class DecidingLevelRule implements CheckRule {
    @Override
    public String id() {
        return "R24";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        return one.setting()
                .criteria()
                .find(ProvisionKey.DECIDING_LEVELS, code)
                .filter(provision -> provision.subject().equals(code))
                .map(provision -> {
                    List<Level> levels = Arrays.stream(provision.value().split(" "))
                            .filter(name -> !name.isEmpty())
                            .map(Level::valueOf)
                            .toList();
                    Level own = one.setting().office().level();
                    String day = OfficialDate.brief(one.setting().day());
                    if (levels.isEmpty()) {
                        return one.found(
                                id(),
                                Severity.BAD,
                                provision,
                                "Ngày %s không còn cấp nào có thẩm quyền tặng %s. Hãy chọn hình thức khác."
                                        .formatted(day, one.awardName()));
                    }
                    // A lower organ's award is that organ's own affair; its dossier does not come up here.
                    return levels.stream().anyMatch(level -> level.compareTo(own) <= 0)
                            ? List.<Finding>of()
                            : one.found(
                                    id(),
                                    Severity.WARN,
                                    provision,
                                    "%s do cấp dưới quyết định, không thuộc thẩm quyền của cơ quan nhận hồ sơ ngày %s. Hãy chọn hình thức đúng thẩm quyền."
                                            .formatted(one.awardName(), day));
                })
                .orElse(List.of());
    }
}
