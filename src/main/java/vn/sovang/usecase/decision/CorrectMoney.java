package vn.sovang.usecase.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.work.Journal;

/// Brings the money of decisions recorded before to what all titles together give. Within a step, which tells of each
/// grant and takes it back when it is undone.
final class CorrectMoney {
    private final ReadRound facts;
    private final AwardCatalogue catalogue;
    private final GrantStore grants;
    private final NominationResultStore results;
    private final KeepFund fund;

    CorrectMoney(Stores stores, ReadRound facts, AwardCatalogue catalogue, Journal journal) {
        this.facts = facts;
        this.catalogue = catalogue;
        grants = stores.grants();
        results = stores.nominationResults();
        fund = new KeepFund(stores, journal);
    }

    /// Corrects what these subjects were given by the rounds, and by others that count at the same time.
    List<MoneyCorrection> of(Set<Long> roundIds, Set<String> subjects) throws Refusal {
        List<RoundMoney.Difference> all = new ArrayList<>();
        Set<Long> others = new HashSet<>();
        for (long id : new TreeSet<>(roundIds)) {
            RoundMoney money = money(id);
            all.addAll(of(money, subjects));
            others.addAll(money.grantsElsewhere(subjects));
        }
        Set<Long> further = new TreeSet<>(results.roundsGiving(others));
        further.removeAll(roundIds);
        for (long id : further) {
            all.addAll(of(money(id), subjects));
        }
        return apply(all);
    }

    /// Corrects all that differs in a round.
    List<MoneyCorrection> all(long roundId) throws Refusal {
        return apply(money(roundId).differences());
    }

    private RoundMoney money(long roundId) throws Refusal {
        return new RoundMoney(facts.load(roundId), catalogue, null);
    }

    private static List<RoundMoney.Difference> of(RoundMoney money, Set<String> subjects) {
        return money.differences().stream()
                .filter(difference -> subjects.contains(difference.subject()))
                .toList();
    }

    private List<MoneyCorrection> apply(List<RoundMoney.Difference> all) {
        Map<Long, List<RoundMoney.Difference>> byDecision = new LinkedHashMap<>();
        for (RoundMoney.Difference one : all) {
            grants.update(one.grant().paid(one.now()));
            byDecision
                    .computeIfAbsent(one.decision().id(), id -> new ArrayList<>())
                    .add(one);
        }
        return byDecision.values().stream().map(this::correction).toList();
    }

    private MoneyCorrection correction(List<RoundMoney.Difference> ofOne) {
        Decision decision = ofOne.getFirst().decision();
        long change = ofOne.stream().mapToLong(RoundMoney.Difference::change).sum();
        return new MoneyCorrection(decision, ofOne.size(), change, fund.paid(decision.id()), fund.due(decision.id()));
    }
}
