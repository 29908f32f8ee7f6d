package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.model.Meeting;
import vn.sovang.model.VoteMethod;
import vn.sovang.model.VoteTerms;
import vn.sovang.rule.Law;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.VoteRule;
import vn.sovang.store.RoundStore;

/// What the law says of the vote on each award: the one place that asks for it. The clerk may go by other terms.
public final class SuggestedTerms {
    private final RoundStore rounds;
    private final Regimes regimes;
    private final CurrentLaw law;

    /// Reads the rounds of one store.
    public SuggestedTerms(RoundStore rounds, Regimes regimes, CurrentLaw law) {
        this.rounds = rounds;
        this.regimes = regimes;
        this.law = law;
    }

    /// Terms by award code for a meeting of a round; an award the law says nothing of is left out.
    public Map<String, VoteTerms> of(Meeting meeting, Collection<String> awardCodes) {
        return rounds.find(meeting.roundId())
                .flatMap(round ->
                        regimes.byCode(round.regimeCode()).map(regime -> regime.nearest(WholeRound.day(round))))
                .map(day -> of(law.now(), day, awardCodes, meeting.method()))
                .orElse(Map.of());
    }

    /// As [#of(Meeting, Collection)] by the law of a day.
    ///
    /// @param usual how the body votes where the text does not ask for ballots
    static Map<String, VoteTerms> of(Law law, LocalDate day, Collection<String> awardCodes, VoteMethod usual) {
        Map<String, VoteTerms> terms = new TreeMap<>();
        for (String code : awardCodes) {
            VoteRule.suggest(law, code, day)
                    .ifPresent(rule -> terms.put(
                            code,
                            new VoteTerms(
                                    rule.secret() ? VoteMethod.SECRET_BALLOT : usual,
                                    rule.denominator(),
                                    rule.percent(),
                                    rule.article())));
        }
        return terms;
    }
}
