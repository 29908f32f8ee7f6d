package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// All rules. Made once, asked for each round: whoever asks has read everything before.
public final class Checks {
    private final List<CheckRule> rules = List.of(
            new UnplannedGroundRule(),
            new HoldRule(),
            new DisciplineRule(),
            new ClearedRule(),
            new MaternityRule(),
            new PreviousPeriodRule(),
            new YearsRule(),
            new AchievementAgeRule(),
            new UnityOrderRule(),
            new ReportFitsRule(),
            new OneAwardRule(),
            new ConditionRule(),
            new MembersRule(),
            new DecidingLevelRule(),
            new PosthumousRule(),
            new QuotedAwardsRule(),
            new RecordedNumbersRule(),
            new StateAwardsRule(),
            new AwardsAYearRule(),
            new PauseRule(),
            new HeadRule(),
            new CollectiveAgeRule(),
            new ServiceTimeRule());
    private final List<RoundRule> roundRules = List.of(
            new WomenFirstRule(),
            new FlagShareRule(),
            new SignatoryRule(),
            new FighterShareRule(),
            new UnitQuotaRule(),
            new DirectRule(),
            new StatisticsClassRule(),
            new CopiedReportsRule(),
            new RegisteredRule(),
            new ThematicLimitRule(),
            new PlanNumberRule(),
            new InitiativeOnceRule());

    /// What the rules find, nomination by nomination in the order of the list, then of the round.
    public List<Finding> check(RoundCase round) {
        List<Finding> findings = new ArrayList<>();
        for (Case one : round.cases()) {
            for (CheckRule rule : rules) {
                findings.addAll(rule.check(one));
            }
        }
        for (RoundRule rule : roundRules) {
            findings.addAll(rule.check(round));
        }
        return List.copyOf(findings);
    }
}
