package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R16: how many of the leading collectives may get the government's flag.
final class FlagShareRule implements RoundRule {
    @Override
    public String id() {
        return "R16";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        List<Case> asked = round.asking("CTDCP");
        int leading = round.asking("CTDT").size();
        if (asked.isEmpty()) {
            return List.of();
        }
        return round.setting()
                .criteria()
                .find(ProvisionKey.TITLE_SHARE_LIMIT, "CTDCP")
                .map(most -> {
                    if (leading == 0) {
                        return List.of(round.finding(
                                id(),
                                Severity.UNKNOWN,
                                0,
                                most,
                                "Cờ thi đua của Chính phủ không quá %s%% số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn cờ tỉnh; đợt này không có đề nghị cờ tỉnh nên chưa đếm được. Hãy tự đối chiếu và ghi lý do."
                                        .formatted(most.value()),
                                RoundCase.names(asked)));
                    }
                    boolean over = BigDecimal.valueOf(asked.size() * 100L)
                                    .compareTo(most.decimal().multiply(BigDecimal.valueOf(leading)))
                            > 0;
                    return over
                            ? List.of(round.finding(
                                    id(),
                                    Severity.WARN,
                                    0,
                                    most,
                                    "Số Cờ thi đua của Chính phủ vượt %s%% số tập thể dẫn đầu (luật không nêu cách làm tròn). Hãy chọn lại hoặc ghi lý do."
                                            .formatted(most.value()),
                                    WomenFirstRule.with(
                                            round,
                                            asked,
                                            "%d cờ trên %d tập thể dẫn đầu".formatted(asked.size(), leading))))
                            : List.<Finding>of();
                })
                .orElse(List.of());
    }
}
