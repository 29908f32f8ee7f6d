package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;

/// R07: a year with maternity leave counts; a missing assessment must not break the years.
final class MaternityRule implements CheckRule {
    @Override
    public String id() {
        return "R07";
    }

    @Override
    public List<Finding> check(Case one) {
        List<Integer> years = one.history().conduct(MaternityLeave.class).stream()
                .flatMap(leave -> java.util.stream.IntStream.rangeClosed(
                                one.setting().year() - 5, one.setting().year())
                        .filter(leave::touches)
                        .boxed())
                .distinct()
                .filter(year -> one.history().assessment(year).isEmpty())
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        return one.setting()
                .criteria()
                .flag(ProvisionKey.MATERNITY_COUNTS)
                .map(provision -> List.of(one.finding(
                        id(),
                        Severity.HINT,
                        provision,
                        "Thời gian nghỉ thai sản được tính vào thời gian xét; năm nghỉ thai sản không làm đứt chuỗi năm. Hãy ghi kết quả đánh giá của năm đó ở mục Theo dõi.",
                        years.stream()
                                .map(year -> "Năm " + year + ": nghỉ thai sản, chưa có đánh giá")
                                .toList())))
                .orElse(List.of());
    }
}
