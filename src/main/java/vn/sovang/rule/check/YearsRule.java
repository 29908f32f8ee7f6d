package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Standard;
import vn.sovang.rule.evidence.Term;

/// R11 and R12: where five years and more are asked for, no year since the award before may be missing or too low.
final class YearsRule implements CheckRule {
    private static final int LONG = 5;

    @Override
    public String id() {
        return "R11";
    }

    @Override
    public List<Finding> check(Case one) {
        String kind = one.isPerson() ? "PERSON" : "COLLECTIVE";
        Optional<Provision> asked = one.setting()
                .criteria()
                .find(ProvisionKey.YEARS_WITHOUT_GAP, kind)
                .filter(provision -> provision.subject().equals(kind));
        Optional<Provision> condition = one.asks(ProvisionKey.CONDITION);
        if (asked.isEmpty() || condition.isEmpty() || !one.setting().isMerit()) {
            return List.of();
        }
        Standard standard = one.setting().criteria().standard(condition.get());
        Optional<HeldTitle> before = before(one, standard);
        if (before.isEmpty()
                || !Weighing.best(one, standard, ConditionRule.grounds(one)).met()) {
            return List.of();
        }
        List<String> gaps =
                gaps(one, before.get(), AssessmentGrade.valueOf(asked.get().value()));
        return gaps.isEmpty()
                ? List.of()
                : List.of(one.finding(
                        one.isPerson() ? "R11" : "R12",
                        Severity.WARN,
                        asked.get(),
                        "Mọi năm từ lần khen trước đến nay đều phải được đánh giá từ hoàn thành tốt nhiệm vụ. Hãy bổ sung đánh giá ở mục Theo dõi hoặc ghi lý do.",
                        gaps));
    }

    /// The award that the criterion builds on, where it asks for long years.
    private static Optional<HeldTitle> before(Case one, Standard standard) {
        List<String> codes = new ArrayList<>();
        boolean many = false;
        for (List<Term> way : standard.ways()) {
            for (Term term : way) {
                if (term instanceof Term.Prior prior) {
                    codes.addAll(prior.codes());
                } else if (term instanceof Term.GradeRun run) {
                    many |= run.years() >= LONG;
                }
            }
        }
        return many
                ? one.titles().stream()
                        .filter(held -> codes.contains(held.code()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> gaps(Case one, HeldTitle before, AssessmentGrade least) {
        LocalDate until = before.countedUntil();
        int first = (until == null ? before.year() : until.getYear()) + 1;
        List<String> gaps = new ArrayList<>();
        for (int year = first; year < one.setting().year(); year++) {
            Optional<Assessment> said = one.history().assessment(year);
            if (said.isEmpty()) {
                gaps.add("Năm " + year + ": chưa có đánh giá");
            } else if (!said.get().grade().reaches(least)) {
                gaps.add("Năm " + year + ": " + said.get().grade().label());
            }
        }
        if (!gaps.isEmpty()) {
            gaps.addFirst("Lần khen trước: " + before.words());
        }
        return gaps;
    }
}
