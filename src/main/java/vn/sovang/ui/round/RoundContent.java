package vn.sovang.ui.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.evidence.Finding;

/// All that the screen shows of a round, as read from the store in one go.
///
/// @param nominations in the order of the list, the withdrawn ones too
/// @param reports by nomination
/// @param units by id
/// @param awards the catalogue of the round's regime
/// @param rules what the rules of the law find, as of the last check
/// @param set by nomination why its result is not what the votes say
record RoundContent(
        Round round,
        List<Nomination> nominations,
        Map<Long, AchievementReport> reports,
        Map<Long, Unit> units,
        List<Award> awards,
        List<Finding> rules,
        Map<Long, String> set) {

    RoundContent {
        nominations = List.copyOf(nominations);
        reports = Map.copyOf(reports);
        units = Map.copyOf(units);
        awards = List.copyOf(awards);
        rules = List.copyOf(rules);
        set = Map.copyOf(set);
    }

    /// A round before it was checked.
    RoundContent(
            Round round,
            List<Nomination> nominations,
            Map<Long, AchievementReport> reports,
            Map<Long, Unit> units,
            List<Award> awards) {
        this(round, nominations, reports, units, awards, List.of(), Map.of());
    }

    /// The same with the results that meetings set.
    RoundContent withSet(Map<Long, String> results) {
        return new RoundContent(round, nominations, reports, units, awards, rules, results);
    }

    /// The report of a nomination, blank when none was written.
    AchievementReport report(long nominationId) {
        AchievementReport report = reports.get(nominationId);
        return report != null ? report : AchievementReport.blank(nominationId);
    }

    Optional<Award> award(String code) {
        return awards.stream().filter(award -> award.code().equals(code)).findFirst();
    }

    /// Awards that may be given to such a subject.
    List<Award> awardsFor(SubjectKind kind) {
        return awards.stream().filter(award -> award.subjects().contains(kind)).toList();
    }

    Optional<Nomination> nomination(long id) {
        return nominations.stream().filter(each -> each.id() == id).findFirst();
    }

    /// The same with one nomination replaced, or added at the end.
    RoundContent with(Nomination changed) {
        List<Nomination> list = new java.util.ArrayList<>(nominations);
        boolean known = false;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id() == changed.id()) {
                list.set(i, changed);
                known = true;
            }
        }
        if (!known) {
            list.add(changed);
        }
        return new RoundContent(round, list, reports, units, awards, rules, set);
    }

    /// The same with what the rules find now.
    RoundContent withRules(List<Finding> found) {
        List<Finding> ofLaw = found.stream()
                .filter(finding -> finding.kind() == Finding.Kind.RULE || finding.kind() == Finding.Kind.MEETING_COUNTS)
                .toList();
        return new RoundContent(round, nominations, reports, units, awards, ofLaw, set);
    }

    /// What the rules find of a nomination.
    List<Finding> rulesOf(Nomination nomination) {
        return rules.stream()
                .filter(finding -> finding.nominationId() == nomination.id())
                .toList();
    }

    /// What the rules find of a nomination's unit and of the whole round.
    List<Finding> sharedRules(Nomination nomination) {
        return rules.stream()
                .filter(finding -> finding.nominationId() == 0)
                .filter(finding -> finding.unitId() == 0 || finding.unitId() == nomination.proposerUnitId())
                .toList();
    }

    /// The same with one report replaced.
    RoundContent with(AchievementReport report) {
        Map<Long, AchievementReport> map = new HashMap<>(reports);
        map.put(report.nominationId(), report);
        return new RoundContent(round, nominations, map, units, awards, rules, set);
    }
}
