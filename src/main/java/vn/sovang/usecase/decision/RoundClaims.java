package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.History;
import vn.sovang.rule.evidence.Period;
import vn.sovang.rule.evidence.TitleSpan;
import vn.sovang.rule.money.MoneyClaim;
import vn.sovang.usecase.round.RoundDecisions;
import vn.sovang.usecase.round.RoundHistory;
import vn.sovang.usecase.round.WholeRound;

/// What each nomination of a round claims of the money: as its decision was recorded, as it is supposed, or, while it
/// waits, as it would be given. Who claims is told by the registry's id, never by a name.
final class RoundClaims {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final @Nullable Supposed supposed;
    private final Criteria criteria;

    RoundClaims(WholeRound whole, AwardCatalogue catalogue, @Nullable Supposed supposed) {
        this.whole = whole;
        this.catalogue = catalogue;
        this.supposed = supposed;
        criteria = new Criteria(whole.law(), whole.lawDay());
    }

    /// Who gets what a nomination asks for. One tied to nobody of the registry is nobody else.
    static String subject(Nomination one) {
        Long id = one.kind().isPerson() ? one.personId() : one.unitId();
        return id == null ? "nomination " + one.id() : subject(one.kind().isPerson(), id);
    }

    static String subject(boolean person, long id) {
        return (person ? "person " : "unit ") + id;
    }

    /// The claim; empty where what was given has been revoked.
    Optional<MoneyClaim> of(Nomination one) {
        Grant grant = whole.decided().grant(one.id()).orElse(null);
        if (grant != null) {
            return grant.inForce() ? Optional.of(recorded(one, grant)) : Optional.empty();
        }
        Supposed order = supposed;
        return Optional.of(
                order != null && order.nominationIds().contains(one.id()) ? supposed(one, order) : expected(one));
    }

    /// Day of the decision on a nomination, recorded, supposed or typed; null while there is none.
    @Nullable
    LocalDate day(Nomination one) {
        return of(one).map(MoneyClaim::day)
                .or(() -> whole.decided().decision(one.id()).map(Decision::date))
                .orElse(null);
    }

    /// What the subjects hold besides: what other rounds gave them and what was entered by hand.
    List<MoneyClaim> elsewhere(List<Nomination> some) {
        Set<Long> here = whole.decided().grants().keySet();
        List<MoneyClaim> claims = new ArrayList<>();
        some.stream()
                .collect(Collectors.toMap(RoundClaims::subject, one -> one, (one, same) -> one))
                .forEach((subject, one) -> held(one)
                        .filter(held -> !here.contains(held.grant().id()))
                        .flatMap(held -> other(one, subject, held).stream())
                        .forEach(claims::add));
        return claims;
    }

    /// What a nomination's subject holds, of this round and of others.
    Stream<HeldGrant> held(Nomination one) {
        boolean person = one.kind().isPerson();
        Long id = person ? one.personId() : one.unitId();
        RoundHistory history = whole.history();
        return id == null
                ? Stream.empty()
                : (person ? history.people() : history.units()).getOrDefault(id, History.NONE).grants().stream();
    }

    private Optional<MoneyClaim> other(Nomination one, String subject, HeldGrant held) {
        String code = held.grant().awardCode();
        Decision decision = held.decision();
        if (code == null || decision == null || decision.date() == null || held.year() == 0) {
            return Optional.empty();
        }
        Period period = whole(period(decision), code, one, held.year());
        return Optional.of(new MoneyClaim(
                subject, one.kind(), code, period.from(), period.to(), key(decision), 0, decision.date()));
    }

    private MoneyClaim recorded(Nomination one, Grant grant) {
        String code = code(one, grant);
        Decision decision = whole.decided().decision(one.id()).orElse(null);
        Period period = decision == null
                ? planned(code)
                // A decision that gives several awards of the round has one period in the registry, each award its own.
                : whole.decided().givesBeside(decision.id(), code)
                        ? known(planned(code), period(decision))
                        : period(decision);
        return claim(
                one,
                code,
                period,
                decision == null ? "open " + code : key(decision),
                decision == null ? null : decision.date());
    }

    private MoneyClaim supposed(Nomination one, Supposed order) {
        String code = order.awardCode().isEmpty() ? one.awardCode() : order.awardCode();
        Period typed = order.period();
        return claim(
                one,
                code,
                typed == null ? planned(code) : typed,
                order.number().isEmpty() ? typedKey(code) : key(order.number(), order.day()),
                order.day());
    }

    private MoneyClaim expected(Nomination one) {
        String code = one.awardCode();
        return claim(
                one,
                code,
                planned(code),
                typedKey(code),
                typed(code).map(Paper::date).orElse(null));
    }

    private MoneyClaim claim(Nomination one, String code, Period known, String decision, @Nullable LocalDate day) {
        Period period = whole(known, code, one, whole.round().year());
        return new MoneyClaim(
                subject(one),
                one.kind(),
                code,
                period.from(),
                period.to(),
                decision,
                whole.round().id(),
                day);
    }

    /// A period nobody has typed is the years the title rests on, up to the end of the year.
    private Period whole(Period known, String code, Nomination one, int year) {
        LocalDate from = known.from();
        LocalDate to = known.to();
        int years = TitleSpan.years(criteria, code, one.kind());
        return new Period(
                from == null ? LocalDate.of(year - years + 1, Month.JANUARY, 1) : from,
                to == null ? LocalDate.of(year, Month.DECEMBER, 31) : to);
    }

    private Period planned(String code) {
        PlannedDecision typed = whole.decided().plannedOf(whole.round().id(), code);
        return new Period(typed.achievedFrom(), typed.achievedTo());
    }

    static Period period(Decision decision) {
        return new Period(decision.achievedFrom(), decision.achievedTo());
    }

    /// The first that says anything.
    static Period known(Period first, Period second) {
        return first.from() == null && first.to() == null ? second : first;
    }

    private Optional<Paper> typed(String code) {
        return whole.paper(RoundDecisions.place(code));
    }

    /// Until numbers are known, each award is taken to have a decision of its own.
    private String typedKey(String code) {
        Award award = catalogue.byCode(code).orElse(null);
        Paper paper = typed(code).orElse(null);
        LocalDate day = paper == null ? null : paper.date();
        return award == null || paper == null || day == null || paper.number().isEmpty()
                ? "open " + code
                : key(RecordDecision.cited(whole, award, paper.number(), day), day);
    }

    private static String key(Decision decision) {
        LocalDate day = decision.date();
        return day == null || decision.number().isEmpty() ? "decision " + decision.id() : key(decision.number(), day);
    }

    private static String key(String number, LocalDate day) {
        return number + " " + day;
    }

    private static String code(Nomination one, Grant grant) {
        String code = grant.awardCode();
        return code == null ? one.awardCode() : code;
    }
}
