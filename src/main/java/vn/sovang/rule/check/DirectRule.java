package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R23: people working directly among those asked for: a share where a layer sets one, else a word when all are
/// leaders.
final class DirectRule implements RoundRule {
    @Override
    public String id() {
        return "R23";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        List<Finding> findings = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        round.cases().stream()
                .filter(Case::isPerson)
                .forEach(one -> codes.add(one.nomination().awardCode()));
        for (String code : codes) {
            share(round, code).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            allLeaders(round).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> share(RoundCase round, String code) {
        Optional<Provision> least = round.setting()
                .criteria()
                .find(ProvisionKey.DIRECT_WORKER_SHARE, code)
                .filter(provision -> provision.subject().equals(code));
        List<Case> known = classed(round.asking(code));
        long direct = known.stream().filter(DirectRule::isDirect).count();
        if (least.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        boolean few = BigDecimal.valueOf(direct * 100)
                        .compareTo(least.get().decimal().multiply(BigDecimal.valueOf(known.size())))
                < 0;
        return few
                ? Optional.of(round.finding(
                        id(),
                        Severity.WARN,
                        0,
                        least.get(),
                        "%s: người trực tiếp công tác, lao động chưa đến %s%% số được đề nghị. Hãy chọn lại hoặc ghi lý do."
                                .formatted(
                                        round.setting().catalogue().nameOf(code),
                                        least.get().value()),
                        List.of("%d người trực tiếp trên %d người đã phân loại".formatted(direct, known.size()))))
                : Optional.empty();
    }

    private Optional<Finding> allLeaders(RoundCase round) {
        List<Case> known = classed(round.cases());
        if (known.size() < 2 || known.stream().anyMatch(DirectRule::isDirect)) {
            return Optional.empty();
        }
        return round.setting()
                .criteria()
                .flag(ProvisionKey.DIRECT_FIRST)
                .map(provision -> round.finding(
                        id(),
                        Severity.HINT,
                        0,
                        provision,
                        "Cá nhân được đề nghị đều là lãnh đạo, doanh nhân; luật chú trọng người trực tiếp lao động, công tác. Hãy xem lại danh sách hoặc ghi lý do.",
                        RoundCase.names(known)));
    }

    private static List<Case> classed(List<Case> cases) {
        return cases.stream()
                .filter(one -> one.person() != null && one.person().statisticsClass() != null)
                .toList();
    }

    private static boolean isDirect(Case one) {
        return one.person() != null && one.person().statisticsClass() == PersonClass.DIRECT;
    }
}
