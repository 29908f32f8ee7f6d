package vn.sovang.usecase.ready;

import java.util.List;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.check.Checks;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Cases;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.rule.evidence.Setting;
import vn.sovang.usecase.round.WholeRound;

/// What the rules of the law find in a round.
final class RuleFindings {
    private RuleFindings() {}

    /// Findings about the nominations given, then about units and the whole round.
    static List<Finding> of(WholeRound whole, List<Nomination> counting, AwardCatalogue catalogue) {
        Setting setting = new Setting(
                whole.office(), whole.movement(), whole.round(), new Criteria(whole.law(), whole.lawDay()), catalogue);
        Cases cases = new Cases(
                setting,
                whole.people(),
                whole.units(),
                whole.history().people(),
                whole.history().units());
        List<Case> all = counting.stream()
                .map(nomination -> cases.of(
                        nomination,
                        whole.report(nomination),
                        whole.decided().grant(nomination.id()).map(Grant::id).orElse(0L)))
                .toList();
        RoundCase round = new RoundCase(
                setting,
                all,
                whole.results(),
                whole.history().earlier().get(),
                whole.signatories(),
                whole.units(),
                whole.history().units());
        return new Checks().check(round);
    }
}
