package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R22: how many "Chiến sĩ thi đua cơ sở" a unit may have among its "Lao động tiên tiến". The count entered with the
/// unit's
/// yearly assessment wins over the nominations of the round.
final class FighterShareRule implements RoundRule {
    private static final String FIGHTER = "CSTDCS";
    private static final String ADVANCED = "LDTT";

    @Override
    public String id() {
        return "R22";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> most = round.setting().criteria().find(ProvisionKey.TITLE_SHARE_LIMIT, FIGHTER);
        if (most.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Long, List<Case>> unit : round.byProposer().entrySet()) {
            List<Case> fighters = unit.getValue().stream()
                    .filter(one -> one.nomination().awardCode().equals(FIGHTER))
                    .toList();
            if (!fighters.isEmpty()) {
                judge(round, unit.getKey(), fighters, base(round, unit.getKey(), unit.getValue()), most.get())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> judge(RoundCase round, long unit, List<Case> fighters, int base, Provision most) {
        if (base == 0) {
            return Optional.of(round.finding(
                    id(),
                    Severity.UNKNOWN,
                    unit,
                    most,
                    "Chưa xét được tỷ lệ Chiến sĩ thi đua cơ sở: chưa có số Lao động tiên tiến của đơn vị. Hãy ghi ở mục Theo dõi của đơn vị.",
                    List.of(fighters.size() + " đề nghị Chiến sĩ thi đua cơ sở")));
        }
        boolean over = BigDecimal.valueOf(fighters.size() * 100L)
                        .compareTo(most.decimal().multiply(BigDecimal.valueOf(base)))
                > 0;
        return over
                ? Optional.of(round.finding(
                        id(),
                        Severity.WARN,
                        unit,
                        most,
                        "Chiến sĩ thi đua cơ sở vượt %s%% số Lao động tiên tiến của đơn vị. Hãy chọn lại hoặc ghi lý do."
                                .formatted(most.value()),
                        WomenFirstRule.with(
                                round,
                                fighters,
                                "%d/%d người, nhiều nhất %s%%".formatted(fighters.size(), base, most.value()))))
                : Optional.empty();
    }

    /// People with "Lao động tiên tiến": a "Chiến sĩ thi đua cơ sở" reached that too.
    private static int base(RoundCase round, long unit, List<Case> cases) {
        Integer known = round.assessment(unit)
                .map(Assessment::members)
                .map(MemberResults::advanced)
                .orElse(null);
        if (known != null) {
            return known;
        }
        Set<Object> people = new HashSet<>();
        boolean some = false;
        for (Case one : cases) {
            boolean advanced = one.nomination().awardCode().equals(ADVANCED);
            some |= advanced;
            if (advanced || one.nomination().awardCode().equals(FIGHTER)) {
                Long person = one.nomination().personId();
                people.add(person == null ? one.nomination().subjectName() : person);
            }
        }
        return some ? people.size() : 0;
    }
}
