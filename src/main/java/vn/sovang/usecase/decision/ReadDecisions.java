package vn.sovang.usecase.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.store.Stores;
import vn.sovang.usecase.registry.KnownDecision;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.RoundDecisions;
import vn.sovang.usecase.round.WholeRound;

/// What passed the last tier of a round, award by award, with what has been decided on it and its money.
public final class ReadDecisions {
    private final KnownDecision knownDecision;
    private final ReadRound facts;
    private final AwardCatalogue catalogue;
    private final KeepFund fund;

    /// Reads from one store.
    public ReadDecisions(Stores stores, ReadRound facts, AwardCatalogue catalogue, KeepFund fund) {
        knownDecision = new KnownDecision(stores);
        this.facts = facts;
        this.catalogue = catalogue;
        this.fund = fund;
    }

    /// The awards of a round in the order of the catalogue.
    ///
    /// @param typed the decision being typed, whose open nominations are reckoned as if it were recorded; null for
    /// none
    /// @throws Refusal when there is no such round
    public List<AwardOutcome> desks(long roundId, @Nullable GrantOrder typed) throws Refusal {
        WholeRound whole = facts.load(roundId);
        List<Nomination> passed = whole.results().after(whole.lastTier().ordinal()).stream()
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
        Supposed supposed = typed == null ? null : supposed(whole, typed, passed);
        Map<Long, MoneyLine> money = new RoundMoney(whole, catalogue, supposed)
                .lines().stream().collect(Collectors.toMap(MoneyLine::nominationId, Function.identity()));
        return catalogue.all().stream()
                .filter(award -> passed.stream().anyMatch(one -> one.awardCode().equals(award.code())))
                .map(award -> desk(whole, award, passed, money))
                .toList();
    }

    private @Nullable Supposed supposed(WholeRound whole, GrantOrder typed, List<Nomination> passed) {
        return catalogue
                .byCode(typed.awardCode())
                .map(award -> Supposed.of(
                        whole,
                        typed,
                        award,
                        passed.stream()
                                .filter(one -> one.awardCode().equals(award.code())
                                        && whole.decided().result(one.id()).isEmpty())
                                .toList(),
                        knownDecision))
                .orElse(null);
    }

    private AwardOutcome desk(WholeRound whole, Award award, List<Nomination> passed, Map<Long, MoneyLine> money) {
        RoundDecisions decided = whole.decided();
        Paper paper = whole.paper(RoundDecisions.place(award.code())).orElse(null);
        Decision decision = decided.ofAward(award.code()).orElse(null);
        boolean own = RecordDecision.own(whole, award);
        return new AwardOutcome(
                award.code(),
                award.name(),
                own,
                award.authority(),
                paper == null ? "" : paper.number(),
                paper == null ? null : paper.date(),
                decided.plannedOf(whole.round().id(), award.code()),
                decision,
                decision == null ? 0 : fund.due(decision.id()),
                passed.stream()
                        .filter(one -> one.awardCode().equals(award.code()))
                        .map(one -> new NominationOutcome(
                                one.id(),
                                one.position(),
                                one.subjectName(),
                                one.postAndUnit(),
                                decided.result(one.id()).orElse(null),
                                decided.grant(one.id()).orElse(null),
                                decided.decision(one.id()).orElse(null),
                                money.get(one.id())))
                        .toList());
    }
}
