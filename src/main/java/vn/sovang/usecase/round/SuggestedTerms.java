package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.count.SuggestedVoteTerms;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.work.CurrentLaw;

/// What the law says of the vote on each award: the one place that asks for it. The clerk may go by other terms.
public final class SuggestedTerms {
    private final OfficeStore offices;
    private final RoundStore rounds;
    private final Regimes regimes;
    private final CurrentLaw law;

    /// Reads the rounds of one store.
    public SuggestedTerms(Stores stores, Regimes regimes, CurrentLaw law) {
        this.offices = stores.offices();
        this.rounds = stores.rounds();
        this.regimes = regimes;
        this.law = law;
    }

    /// Terms by award code for a meeting of a round; an award the law says nothing of is left out.
    public Map<String, VoteTerms> of(Meeting meeting, Collection<String> awardCodes) {
        return rounds.find(meeting.roundId())
                .flatMap(this::day)
                .map(day -> of(law.now(), day, awardCodes, meeting.method()))
                .orElse(Map.of());
    }

    /// The awards whose suggested terms rest on an article that has not been compared with the published text.
    public Set<String> unverified(Meeting meeting, Collection<String> awardCodes) {
        Set<String> codes = new TreeSet<>();
        rounds.find(meeting.roundId())
                .flatMap(this::day)
                .ifPresent(day -> awardCodes.forEach(code -> SuggestedVoteTerms.suggest(law.now(), code, day)
                        .filter(rule -> !rule.verified())
                        .ifPresent(rule -> codes.add(code))));
        return codes;
    }

    /// What the law says of the quorum of the office's council; empty for other bodies and for units, of which it says
    /// nothing, and where no layer sets one.
    public Optional<SuggestedQuorum> quorum(Meeting meeting) {
        Optional<Round> round = rounds.find(meeting.roundId());
        boolean council = round.stream()
                .flatMap(one -> one.tiers().stream())
                .anyMatch(tier -> tier.ordinal() == meeting.tier() && tier.kind() == TierKind.COUNCIL);
        Optional<Office> office = offices.find();
        return !council || office.isEmpty()
                ? Optional.empty()
                : round.flatMap(this::day)
                        .flatMap(day -> quorum(law.now(), office.get().level(), day));
    }

    private Optional<LocalDate> day(Round round) {
        return regimes.byCode(round.regimeCode()).map(regime -> regime.nearest(WholeRound.day(round)));
    }

    /// As [#quorum(Meeting)] of a council of a level by the law of a day.
    static Optional<SuggestedQuorum> quorum(Law law, Level level, LocalDate day) {
        return law.find(ProvisionKey.QUORUM, level.name(), day)
                .flatMap(found -> Quorum.read(found.value(), found.article())
                        .map(quorum -> new SuggestedQuorum(quorum, found.verified(), found.note())));
    }

    /// As [#of(Meeting, Collection)] by the law of a day.
    ///
    /// @param usual how the body votes where the text does not ask for ballots
    public static Map<String, VoteTerms> of(Law law, LocalDate day, Collection<String> awardCodes, VoteMethod usual) {
        Map<String, VoteTerms> terms = new TreeMap<>();
        for (String code : awardCodes) {
            SuggestedVoteTerms.suggest(law, code, day)
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
