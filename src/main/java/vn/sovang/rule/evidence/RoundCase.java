package vn.sovang.rule.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.model.Severity;
import vn.sovang.model.Signatory;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.Provision;
import vn.sovang.rule.count.RoundResults;

/// Đợt xét as the rules see it: every nomination that still counts, and what they share.
///
/// @param earlier reports of earlier rounds, to compare with
/// @param signatories of the office
/// @param unitHistory of the units that propose, are nominated or have somebody nominated
public record RoundCase(
        Setting setting,
        List<Case> cases,
        RoundResults results,
        List<EarlierReport> earlier,
        List<Signatory> signatories,
        Map<Long, Unit> units,
        Map<Long, History> unitHistory) {
    public RoundCase {
        cases = List.copyOf(cases);
        earlier = List.copyOf(earlier);
        signatories = List.copyOf(signatories);
        units = Map.copyOf(units);
        unitHistory = Map.copyOf(unitHistory);
    }

    /// The nominations for an award.
    public List<Case> asking(String awardCode) {
        return cases.stream()
                .filter(one -> one.nomination().awardCode().equals(awardCode))
                .toList();
    }

    /// The cases by proposing unit, in the order of the list.
    public Map<Long, List<Case>> byProposer() {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        one -> one.nomination().proposerUnitId(), LinkedHashMap::new, Collectors.toList()));
    }

    /// What a unit was found to have done in the round's year; empty while unknown.
    public Optional<Assessment> assessment(long unitId) {
        return Optional.ofNullable(unitHistory.get(unitId)).flatMap(history -> history.assessment(setting.year()));
    }

    /// Short name of a unit.
    String unitName(long id) {
        Unit unit = units.get(id);
        return unit == null ? "" : unit.shortName();
    }

    /// Names of cases, at most ten told.
    public static List<String> names(List<Case> some) {
        List<String> names = new ArrayList<>();
        some.stream().limit(10).forEach(one -> names.add(one.nomination().subjectName()));
        if (some.size() > 10) {
            names.add("và " + (some.size() - 10) + " trường hợp khác");
        }
        return names;
    }

    /// A finding about a unit's part, or the whole round when the unit is 0.
    public Finding finding(
            String rule, Severity severity, long unitId, Provision provision, String sentence, List<String> evidence) {
        return new Finding(
                rule,
                severity,
                0,
                unitId,
                unitId == 0 ? "Toàn bộ hồ sơ" : unitName(unitId),
                sentence,
                evidence,
                provision.article(),
                provision.verified());
    }
}
