package vn.sovang.rule.check;

import java.util.List;
import vn.sovang.model.Severity;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R18: the head answers for the dossier, so somebody must be there to sign it.
final class SignatoryRule implements RoundRule {
    @Override
    public String id() {
        return "R18";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        boolean named = round.signatories().stream()
                .anyMatch(signatory -> !signatory.name().isEmpty());
        if (named || round.cases().isEmpty()) {
            return List.of();
        }
        return round.setting()
                .criteria()
                .flag(ProvisionKey.HEAD_ANSWERS)
                .map(provision -> List.of(round.finding(
                        id(),
                        Severity.HINT,
                        0,
                        provision,
                        "Chưa ghi người ký của cơ quan; người đứng đầu chịu trách nhiệm về thành tích, thủ tục và hồ sơ trình. Hãy ghi ở màn hình Thiết lập.",
                        List.of())))
                .orElse(List.of());
    }
}
