package vn.sovang.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Decision;
import vn.sovang.model.Grant;
import vn.sovang.model.GrantMoney;
import vn.sovang.model.Nomination;
import vn.sovang.model.PlannedDecision;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.AwardMoneyRule;
import vn.sovang.rule.ListOrder;
import vn.sovang.rule.MoneyAnswer;
import vn.sovang.rule.MoneyClaim;
import vn.sovang.text.Fold;

/// Tiền thưởng of what passed the last tier of a round: as recorded where it has been decided, else reckoned for a day.
final class RoundMoney {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final AwardMoneyRule rule;

    RoundMoney(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
        rule = new AwardMoneyRule(whole.law(), catalogue);
    }

    /// A line for each nomination that passed and was not refused, by award in the order of the catalogue.
    ///
    /// @param supposed day of the decisions still open; null for the day each one has been given
    /// @return lines without a day have no money yet
    List<MoneyLine> lines(@Nullable LocalDate supposed) {
        List<Nomination> passed = whole.results().after(whole.lastTier().ordinal()).stream()
                .filter(one -> whole.decided()
                        .result(one.id())
                        .filter(result -> !result.granted())
                        .isEmpty())
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
        List<MoneyClaim> claims = new ArrayList<>();
        for (Nomination one : passed) {
            LocalDate day = day(one, supposed);
            if (day != null) {
                claims.add(claim(one, award(one), day));
            }
        }
        List<MoneyAnswer> answers = rule.together(claims);
        List<MoneyLine> lines = new ArrayList<>();
        int next = 0;
        for (Nomination one : passed) {
            LocalDate day = day(one, supposed);
            MoneyAnswer answer = day == null ? null : answers.get(next++);
            lines.add(line(one, day, answer));
        }
        return List.copyOf(lines);
    }

    /// What nominations still open would bring were they given another award.
    List<GrantMoneyOf> given(List<Nomination> some, String awardCode, LocalDate day) {
        List<MoneyClaim> claims = new ArrayList<>();
        some.forEach(one -> claims.add(claim(one, awardCode, day)));
        // Titles decided before count for those decided now.
        whole.nominations().stream()
                .filter(one -> some.stream().noneMatch(other -> other.id() == one.id()))
                .filter(one ->
                        whole.decided().grant(one.id()).filter(Grant::inForce).isPresent())
                .forEach(one -> decidedDay(one).ifPresent(when -> claims.add(claim(one, award(one), when))));
        List<MoneyAnswer> answers = rule.together(claims);
        List<GrantMoneyOf> money = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            money.add(new GrantMoneyOf(some.get(i).id(), stored(answers.get(i))));
        }
        return money;
    }

    /// @param money null where the law gives none
    record GrantMoneyOf(long nominationId, @Nullable GrantMoney money) {}

    private MoneyLine line(Nomination one, @Nullable LocalDate day, @Nullable MoneyAnswer answer) {
        Optional<Grant> grant = whole.decided().grant(one.id());
        String code = award(one);
        if (grant.isPresent()) {
            GrantMoney money = grant.get().money();
            return new MoneyLine(
                    one.id(),
                    one.kind(),
                    one.subjectName(),
                    one.postAndUnit(),
                    code,
                    catalogue.nameOf(code),
                    day,
                    true,
                    null,
                    money == null ? null : money.amount(),
                    money == null ? "Quyết định đã ghi không có tiền thưởng" : money.arithmetic(),
                    money == null || money.basis().isEmpty() ? List.of() : List.of(money.basis()),
                    money == null || money.verified());
        }
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
                answer == null ? "Chưa có ngày quyết định để tính lương cơ sở" : answer.line(),
                answer == null ? List.of() : answer.articles(),
                answer == null || answer.verified());
    }

    private static @Nullable Long amount(@Nullable MoneyAnswer answer) {
        return switch (answer) {
            case null -> null;
            case MoneyAnswer.Paid paid -> paid.amount();
            case MoneyAnswer.Covered _ -> 0L;
            case MoneyAnswer.Unknown _ -> null;
        };
    }

    private static @Nullable GrantMoney stored(MoneyAnswer answer) {
        Long amount = amount(answer);
        return amount == null
                ? null
                : new GrantMoney(amount, answer.line(), String.join("; ", answer.articles()), answer.verified());
    }

    private @Nullable LocalDate day(Nomination one, @Nullable LocalDate supposed) {
        return decidedDay(one)
                .orElseGet(() -> supposed == null
                        ? whole.paper(RoundDecisions.place(one.awardCode()))
                                .map(paper -> paper.date())
                                .orElse(null)
                        : supposed);
    }

    private Optional<LocalDate> decidedDay(Nomination one) {
        return whole.decided().decision(one.id()).map(Decision::date);
    }

    private String award(Nomination one) {
        return whole.decided().grant(one.id()).map(Grant::awardCode).orElse(one.awardCode());
    }

    private MoneyClaim claim(Nomination one, String code, LocalDate day) {
        int year = whole.round().year();
        PlannedDecision planned = whole.decided().plannedOf(whole.round().id(), code);
        Decision decided = whole.decided().decision(one.id()).orElse(null);
        LocalDate from = decided == null ? planned.achievedFrom() : decided.achievedFrom();
        LocalDate to = decided == null ? planned.achievedTo() : decided.achievedTo();
        return new MoneyClaim(
                subject(one),
                one.kind(),
                code,
                from == null ? LocalDate.of(year, Month.JANUARY, 1) : from,
                to == null ? LocalDate.of(year, Month.DECEMBER, 31) : to,
                decided == null ? code : Long.toString(decided.id()),
                whole.round().id(),
                day);
    }

    private static String subject(Nomination one) {
        if (one.kind().isPerson()) {
            return one.personId() == null
                    ? "name " + Fold.of(one.subjectName() + " " + one.postAndUnit())
                    : "person " + one.personId();
        }
        return one.unitId() == null ? "name " + Fold.of(one.subjectName()) : "unit " + one.unitId();
    }
}
