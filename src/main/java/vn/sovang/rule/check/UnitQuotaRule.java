package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R44: how many a unit may ask for by its own grade of the year, where a layer sets it: collectives of the higher
/// title
/// among those that reached the lower one, people among its staff.
final class UnitQuotaRule implements RoundRule {
    private static final String EXCELLENT = "TTLDXS";
    private static final String ADVANCED = "TTLDTT";
    private static final String LETTER = "BK_TINH";

    @Override
    public String id() {
        return "R44";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        if (!round.setting().isMerit()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Long, List<Case>> unit : round.byProposer().entrySet()) {
            long id = unit.getKey();
            List<Case> collectives =
                    unit.getValue().stream().filter(one -> isOf(one, EXCELLENT)).toList();
            int reached = collectives.size()
                    + (int) unit.getValue().stream()
                            .filter(one -> isOf(one, ADVANCED))
                            .map(one -> one.nomination().subjectName())
                            .filter(name -> collectives.stream()
                                    .noneMatch(one ->
                                            one.nomination().subjectName().equals(name)))
                            .count();
            judge(round, id, EXCELLENT, collectives, reached, "Tập thể lao động tiên tiến")
                    .ifPresent(findings::add);
            List<Case> people = unit.getValue().stream()
                    .filter(one -> one.isPerson() && isOf(one, LETTER))
                    .toList();
            judge(round, id, LETTER, people, staff(round, id), "người của đơn vị")
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> judge(
            RoundCase round, long unit, String code, List<Case> asked, int base, String counted) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<Assessment> said = round.assessment(unit);
        String subject = code + ":" + said.map(one -> one.grade().name()).orElse("UNGRADED");
        Optional<Provision> quota = round.setting()
                .criteria()
                .find(ProvisionKey.UNIT_QUOTA, subject)
                .filter(provision -> provision.subject().equals(subject));
        String award = round.setting().catalogue().nameOf(code);
        if (quota.isPresent()
                && (said.isEmpty() || base == 0 && quota.get().decimal().signum() > 0)) {
            return Optional.of(round.finding(
                    id(),
                    Severity.UNKNOWN,
                    unit,
                    quota.get(),
                    "Chưa xét được hạn mức %s theo xếp loại: chưa có %s. Hãy ghi ở hồ sơ đơn vị."
                            .formatted(award, said.isEmpty() ? "đánh giá năm của đơn vị" : "số " + counted),
                    List.of(asked.size() + " đề nghị " + award)));
        }
        // No rounding is named in the text: counted exactly.
        return quota.filter(most -> BigDecimal.valueOf(asked.size() * 100L)
                                .compareTo(most.decimal().multiply(BigDecimal.valueOf(base)))
                        > 0)
                .map(most -> round.finding(
                        id(),
                        Severity.WARN,
                        unit,
                        most,
                        "%s vượt %s%% số %s theo xếp loại của đơn vị.%s Hãy chọn lại hoặc ghi lý do."
                                .formatted(
                                        award,
                                        most.value(),
                                        counted,
                                        most.note().isEmpty() ? "" : " " + most.note()),
                        WomenFirstRule.with(
                                round,
                                asked,
                                "%d/%d, đơn vị xếp loại: %s"
                                        .formatted(
                                                asked.size(),
                                                base,
                                                said.orElseThrow().grade().label()))));
    }

    private static boolean isOf(Case one, String code) {
        return one.nomination().awardCode().equals(code);
    }

    private static int staff(RoundCase round, long unit) {
        Unit known = round.units().get(unit);
        Integer staff = known == null ? null : known.details().headcount().staff();
        return staff == null ? 0 : staff;
    }
}
