package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.SameTime;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.money.AwardMoneyRule;
import vn.sovang.rule.money.MoneyAnswer;
import vn.sovang.rule.money.MoneyClaim;
import vn.sovang.usecase.round.WholeRound;

/// Tiền thưởng of a round, all its titles reckoned at once whatever has been recorded of them: what is shown before a
/// decision, what is stored with it and what is mended after another one are this one reckoning (decision 0027).
public final class RoundMoney {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final RoundClaims claims;
    private final List<Nomination> reckoned;
    private final Map<Long, MoneyAnswer> answers = new HashMap<>();
    private final boolean beyondRound;

    /// A recorded grant whose stored money is no longer what its title brings.
    ///
    /// @param subject as in [RoundClaims#subject(Nomination)]
    record Difference(String subject, Grant grant, Decision decision, GrantMoney now) {
        /// What the grant brings more, or less, in đồng.
        long change() {
            GrantMoney before = grant.money();
            return now.amount() - (before == null ? 0 : before.amount());
        }
    }

    /// @param supposed a decision taken as recorded; null for none
    public RoundMoney(WholeRound whole, AwardCatalogue catalogue, @Nullable Supposed supposed) {
        this.whole = whole;
        this.catalogue = catalogue;
        claims = new RoundClaims(whole, catalogue, supposed);
        reckoned = reckoned(whole, catalogue);
        AwardMoneyRule rule = new AwardMoneyRule(whole.law(), catalogue);
        List<Long> ids = new ArrayList<>();
        List<MoneyClaim> all = new ArrayList<>();
        for (Nomination one : reckoned) {
            claims.of(one).ifPresent(claim -> {
                ids.add(one.id());
                all.add(claim);
            });
        }
        beyondRound = all.stream()
                .map(MoneyClaim::day)
                .filter(Objects::nonNull)
                .anyMatch(day -> rule.time(day) == SameTime.YEAR);
        if (beyondRound) {
            all.addAll(claims.elsewhere(reckoned));
        }
        List<MoneyAnswer> said = rule.together(all);
        for (int i = 0; i < ids.size(); i++) {
            answers.put(ids.get(i), said.get(i));
        }
    }

    /// A line for each nomination that passed or was given something and was not refused, by award in the order of the
    /// catalogue. Lines without a day have no money yet.
    public List<MoneyLine> lines() {
        return reckoned.stream().map(this::line).toList();
    }

    /// What a decision recorded now stores with a nomination; empty where the law gives none.
    Optional<GrantMoney> money(long nominationId) {
        return Optional.ofNullable(answers.get(nominationId)).flatMap(RoundMoney::stored);
    }

    /// The recorded grants whose stored money a title of theirs given or lost since has changed. What merely another
    /// law would give changes none.
    List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        for (Nomination one : reckoned) {
            Grant grant = whole.decided().grant(one.id()).orElse(null);
            Decision decision = whole.decided().decision(one.id()).orElse(null);
            if (grant != null && decision != null) {
                changed(one, grant)
                        .ifPresent(now -> all.add(new Difference(RoundClaims.subject(one), grant, decision, now)));
            }
        }
        return all;
    }

    /// What the subjects were given by other rounds that count at the same time.
    Set<Long> grantsElsewhere(Set<String> subjects) {
        return !beyondRound
                ? Set.of()
                : reckoned.stream()
                        .filter(one -> subjects.contains(RoundClaims.subject(one)))
                        .flatMap(claims::held)
                        .map(HeldGrant::grant)
                        .map(Grant::id)
                        .collect(Collectors.toSet());
    }

    private static List<Nomination> reckoned(WholeRound whole, AwardCatalogue catalogue) {
        List<Nomination> all =
                new ArrayList<>(whole.results().after(whole.lastTier().ordinal()));
        Set<Long> passed = Supposed.ids(all);
        // A vote changed afterwards takes nothing from what was decided.
        whole.nominations().stream()
                .filter(one -> !passed.contains(one.id())
                        && whole.decided().grant(one.id()).isPresent())
                .forEach(all::add);
        return all.stream()
                .filter(one -> whole.decided()
                        .result(one.id())
                        .filter(result -> !result.granted())
                        .isEmpty())
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
    }

    private Optional<GrantMoney> changed(Nomination one, Grant grant) {
        GrantMoney known = grant.money();
        GrantMoney now = money(one.id()).orElse(null);
        if (known == null || now == null) {
            return Optional.empty();
        }
        boolean covered = answers.get(one.id()) instanceof MoneyAnswer.Covered;
        boolean was = known.amount() == 0;
        boolean differs = covered != was || (covered && !known.arithmetic().equals(now.arithmetic()));
        return differs && !known.equals(now) ? Optional.of(now) : Optional.empty();
    }

    private MoneyLine line(Nomination one) {
        MoneyAnswer answer = answers.get(one.id());
        return whole.decided()
                .grant(one.id())
                .map(grant -> recorded(one, grant))
                .orElseGet(() -> open(one, claims.day(one), Objects.requireNonNull(answer)));
    }

    private MoneyLine recorded(Nomination one, Grant grant) {
        GrantMoney money = grant.money();
        boolean stands = grant.inForce();
        String code = Objects.requireNonNullElse(grant.awardCode(), one.awardCode());
        return new MoneyLine(
                one.id(),
                one.kind(),
                one.subjectName(),
                one.postAndUnit(),
                code,
                catalogue.nameOf(code),
                claims.day(one),
                true,
                null,
                money == null ? null : stands ? money.amount() : 0L,
                changed(one, grant).map(GrantMoney::amount).orElse(null),
                money == null
                        ? "Quyết định đã ghi không có tiền thưởng"
                        : (stands ? "" : "Đã hủy bỏ nên không chi; khi ghi là ") + money.arithmetic(),
                money == null || money.basis().isEmpty() ? List.of() : List.of(money.basis()),
                money == null || money.verified());
    }

    private MoneyLine open(Nomination one, @Nullable LocalDate day, MoneyAnswer answer) {
        String code = claims.of(one).map(MoneyClaim::awardCode).orElse(one.awardCode());
        return new MoneyLine(
                one.id(),
                one.kind(),
                one.subjectName(),
                one.postAndUnit(),
                code,
                catalogue.nameOf(code),
                day,
                false,
                answer instanceof MoneyAnswer.Paid paid ? paid.raw() : null,
                amount(answer),
                null,
                answer.line(),
                answer.articles(),
                answer.verified());
    }

    private static @Nullable Long amount(MoneyAnswer answer) {
        return switch (answer) {
            case MoneyAnswer.Paid paid -> paid.amount();
            case MoneyAnswer.Covered _ -> 0L;
            case MoneyAnswer.Unknown _ -> null;
        };
    }

    private static Optional<GrantMoney> stored(MoneyAnswer answer) {
        return Optional.ofNullable(amount(answer))
                .map(amount ->
                        new GrantMoney(amount, answer.line(), String.join("; ", answer.articles()), answer.verified()));
    }
}
