package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Severity;
import vn.sovang.model.round.Initiative;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.EarlierReport;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.text.Fold;

/// R42: an initiative is ground for one award only. Titles of one year rest on each other, so an initiative that two of
/// them quote is not told.
final class InitiativeOnceRule implements RoundRule {
    @Override
    public String id() {
        return "R42";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> asked = round.setting().criteria().flag(ProvisionKey.INITIATIVE_ONCE);
        List<Case> quoting = round.cases().stream()
                .filter(one -> !one.report().initiatives().isEmpty())
                .toList();
        if (asked.isEmpty() || quoting.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Case one : quoting) {
            List<String> used = new ArrayList<>();
            for (Initiative quoted : one.report().initiatives()) {
                used.addAll(uses(round, one, Fold.of(quoted.name()), quoted.name()));
            }
            if (!used.isEmpty()) {
                findings.add(one.finding(
                        id(),
                        Severity.WARN,
                        asked.get(),
                        "Sáng kiến, đề tài nêu trong báo cáo đã dùng cho đề nghị khác; một sáng kiến chỉ làm căn cứ khen một lần. Hãy nêu sáng kiến khác hoặc ghi lý do.",
                        used));
            }
        }
        return findings;
    }

    private static List<String> uses(RoundCase round, Case one, String folded, String name) {
        Set<String> uses = new LinkedHashSet<>();
        AwardCatalogue catalogue = round.setting().catalogue();
        for (EarlierReport earlier : round.earlier()) {
            boolean same = same(one, earlier.personId(), earlier.unitId())
                    && earlier.initiatives().stream()
                            .anyMatch(other -> Fold.of(other).equals(folded));
            if (same && !titlesOfAYear(one, earlier.awardCode(), earlier.year())) {
                uses.add("“%s”: đã nêu khi đề nghị %s, %s"
                        .formatted(name, catalogue.nameOf(earlier.awardCode()), earlier.round()));
            }
        }
        for (Case other : round.cases()) {
            boolean same = other != one
                    && same(one, other.nomination().personId(), collective(other))
                    && other.report().initiatives().stream()
                            .anyMatch(quoted -> Fold.of(quoted.name()).equals(folded));
            if (same
                    && !titlesOfAYear(
                            one, other.nomination().awardCode(), round.setting().year())) {
                uses.add("“%s”: cũng nêu khi đề nghị %s ở số %d của đợt này"
                        .formatted(name, other.awardName(), other.nomination().position()));
            }
        }
        return List.copyOf(uses);
    }

    private static boolean same(Case one, @Nullable Long personId, @Nullable Long unitId) {
        return one.isPerson()
                ? personId != null && personId.equals(one.nomination().personId())
                : unitId != null && unitId.equals(collective(one));
    }

    private static @Nullable Long collective(Case one) {
        return one.isPerson() ? null : one.nomination().unitId();
    }

    private static boolean titlesOfAYear(Case one, String awardCode, int year) {
        return one.isOf(AwardFamily.TITLE)
                && year == one.setting().year()
                && !Objects.equals(awardCode, one.nomination().awardCode())
                && one.setting()
                        .catalogue()
                        .byCode(awardCode)
                        .filter(award -> award.family() == AwardFamily.TITLE)
                        .isPresent();
    }
}
