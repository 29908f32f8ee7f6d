package vn.sovang.rule.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Post;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;

/// R43: how long a person must have worked in the year of a title, told by the first post the registry knows.
final class ServiceTimeRule implements CheckRule {
    @Override
    public String id() {
        return "R43";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        int year = one.setting().year();
        boolean open = one.history().posts().stream().anyMatch(post -> post.from() == null);
        Optional<LocalDate> first = one.history().posts().stream()
                .map(Post::from)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo);
        if (!one.isPerson() || open || first.isEmpty()) {
            return List.of();
        }
        LocalDate begun = first.get();
        return one.setting()
                .criteria()
                .find(ProvisionKey.MIN_SERVICE, code)
                .filter(provision -> provision.subject().equals(code))
                .filter(provision -> begun.isAfter(LocalDate.of(year, Month.DECEMBER, 31)
                        .minusMonths(provision.whole())
                        .plusDays(1)))
                .map(provision -> one.found(
                        id(),
                        Severity.WARN,
                        provision,
                        "Mới vào làm từ %s, chưa đủ %s tháng trong năm %d để xét %s. Hãy kiểm lại chức vụ, nơi công tác ở sổ hoặc chuyển sang năm sau."
                                .formatted(OfficialDate.brief(begun), provision.value(), year, one.awardName())))
                .orElse(List.of());
    }
}
