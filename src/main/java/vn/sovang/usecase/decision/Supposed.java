package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.evidence.Period;
import vn.sovang.usecase.registry.KnownDecision;
import vn.sovang.usecase.round.WholeRound;

/// A decision that is reckoned as if it had been recorded: what a screen shows before, and what recording then stores.
///
/// @param nominationIds those it is on
/// @param awardCode what it gives; empty for the award each one left the last tier with
/// @param number with its symbol; empty while unknown
/// @param period of the achievement as the store would have it; null for what is typed of each award
public record Supposed(
        Set<Long> nominationIds,
        String awardCode,
        String number,
        LocalDate day,
        @Nullable Period period) {
    public Supposed {
        nominationIds = Set.copyOf(nominationIds);
    }

    /// All that is still open, decided on one day.
    public static Supposed all(WholeRound whole, LocalDate day) {
        return new Supposed(
                ids(whole.results().after(whole.lastTier().ordinal()).stream()
                        .filter(one -> whole.decided().result(one.id()).isEmpty())
                        .toList()),
                "",
                "",
                day,
                null);
    }

    /// An order, with the period its decision would then have in the registry.
    static Supposed of(
            WholeRound whole, GrantOrder order, Award award, List<Nomination> chosen, KnownDecision registry) {
        Period asked = new Period(order.achievedFrom(), order.achievedTo());
        boolean numbered = !order.number().isBlank();
        Decision draft = RecordDecision.draft(whole, order, award);
        Optional<Decision> known = numbered ? registry.of(draft) : Optional.empty();
        Period stored = known.map(RoundClaims::period).orElse(Period.UNKNOWN);
        boolean another = known.stream().anyMatch(one -> whole.decided().givesBeside(one.id(), award.code()));
        return new Supposed(
                ids(chosen),
                award.code(),
                numbered ? draft.number() : "",
                order.date(),
                another ? RoundClaims.known(asked, stored) : RoundClaims.known(stored, asked));
    }

    static Set<Long> ids(List<Nomination> some) {
        return some.stream().map(Nomination::id).collect(Collectors.toSet());
    }
}
