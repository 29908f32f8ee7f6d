package vn.sovang.rule.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.CollectiveMoney;
import vn.sovang.rule.Law;
import vn.sovang.rule.MoneyRounding;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// The arithmetic of one grant's money on one day, remembering every provision it used.
final class MoneyReckoning {
    private final Law law;
    private final LocalDate day;
    private final List<Provision> used = new ArrayList<>();

    MoneyReckoning(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /// @param forPeople whether the coefficient is that of a person
    MoneyAnswer of(SubjectKind kind, String awardCode, boolean forPeople) {
        Optional<Provision> coefficient = exactly(ProvisionKey.COEFFICIENT, awardCode);
        if (coefficient.isEmpty()) {
            return unknown("hệ số tiền thưởng của hình thức này");
        }
        boolean multiplied = forPeople && kind != SubjectKind.PERSON;
        Optional<Provision> factor = multiplied ? find(factorOf(kind), awardCode) : Optional.empty();
        if (multiplied && factor.isEmpty()) {
            return unknown("mức gấp mấy lần cá nhân cho " + kind.label());
        }
        Optional<Provision> salary = find(ProvisionKey.BASE_SALARY, "");
        if (salary.isEmpty()) {
            return unknown("lương cơ sở");
        }
        BigDecimal base = salary.get().decimal();
        Capped person = capped(coefficient.get().decimal(), awardCode);
        if (factor.isEmpty()) {
            return once(person.coefficient, decimal(person.coefficient), base, person.words);
        }
        BigDecimal times = factor.get().decimal();
        return money(kind) == CollectiveMoney.COEFFICIENT
                ? once(
                        person.coefficient.multiply(times),
                        decimal(person.coefficient) + " × " + decimal(times),
                        base,
                        person.words)
                : afterRounding(kind, person, times, base);
    }

    /// @param words what the line goes on with; empty where the ceiling changes nothing
    private record Capped(BigDecimal coefficient, String words) {}

    /// A province or an office sets some coefficients itself, up to what the nation allows: money never goes above.
    private Capped capped(BigDecimal coefficient, String awardCode) {
        Optional<Provision> ceiling = law.of(ProvisionKey.COEFFICIENT_CEILING).stream()
                .filter(provision -> provision.subject().equals(awardCode) && provision.covers(day))
                .min(Comparator.comparing(Provision::decimal))
                .filter(provision -> coefficient.compareTo(provision.decimal()) > 0);
        ceiling.ifPresent(used::add);
        return ceiling.map(most -> new Capped(
                        most.decimal(),
                        "; hệ số đã đặt %s vượt mức cao nhất %s nên tính theo mức cao nhất"
                                .formatted(decimal(coefficient), decimal(most.decimal()))))
                .orElse(new Capped(coefficient, ""));
    }

    private MoneyAnswer once(BigDecimal coefficient, String words, BigDecimal base, String cap) {
        BigDecimal raw = coefficient.multiply(base);
        Rounded rounded = round(raw);
        return paid(coefficient, base, raw, rounded.amount(), product(words, base, raw) + rounded.words() + cap);
    }

    private MoneyAnswer afterRounding(SubjectKind kind, Capped capped, BigDecimal times, BigDecimal base) {
        BigDecimal person = capped.coefficient;
        BigDecimal raw = person.multiply(base);
        Rounded one = round(raw);
        BigDecimal multiplied = one.amount().multiply(times);
        Rounded all = round(multiplied);
        String line = "%s%s; %s gấp %s lần: %s%s%s"
                .formatted(
                        product(decimal(person), base, raw),
                        one.words(),
                        kind.label(),
                        decimal(times),
                        decimal(multiplied),
                        all.words(),
                        capped.words);
        return paid(person.multiply(times), base, multiplied, all.amount(), line);
    }

    private MoneyAnswer paid(BigDecimal coefficient, BigDecimal base, BigDecimal raw, BigDecimal amount, String line) {
        return new MoneyAnswer.Paid(
                coefficient.stripTrailingZeros(),
                base.longValueExact(),
                bare(raw),
                amount.longValueExact(),
                line,
                used.stream().map(Provision::article).distinct().toList(),
                used.stream().allMatch(Provision::verified));
    }

    /// @param words what the line goes on with; empty where rounding changes nothing
    private record Rounded(BigDecimal amount, String words) {}

    private Rounded round(BigDecimal raw) {
        MoneyRounding way = find(ProvisionKey.MONEY_ROUNDING, "")
                .map(provision -> MoneyRounding.valueOf(provision.value()))
                .orElse(MoneyRounding.NONE);
        // Nobody pays a part of a đồng.
        BigDecimal step = way == MoneyRounding.NONE
                ? BigDecimal.ONE
                : find(ProvisionKey.MONEY_ROUNDING_STEP, "")
                        .map(Provision::decimal)
                        .orElse(BigDecimal.ONE);
        RoundingMode mode = way == MoneyRounding.UP ? RoundingMode.CEILING : RoundingMode.HALF_UP;
        BigDecimal amount = raw.divide(step, 0, mode).multiply(step);
        if (amount.compareTo(raw) == 0) {
            return new Rounded(amount, "");
        }
        String words =
                way == MoneyRounding.NONE ? MoneyRounding.NEAREST.label() + " đồng" : way.label() + " " + steps(step);
        return new Rounded(amount, "; " + words + ": " + decimal(amount));
    }

    private static String steps(BigDecimal step) {
        return switch (step.stripTrailingZeros().toPlainString()) {
            case "1000" -> "hàng nghìn";
            case "10000" -> "hàng chục nghìn";
            case "100000" -> "hàng trăm nghìn";
            default -> decimal(step) + " đồng";
        };
    }

    private CollectiveMoney money(SubjectKind kind) {
        return find(ProvisionKey.COLLECTIVE_MONEY, kind.name())
                .map(provision -> CollectiveMoney.valueOf(provision.value()))
                .orElse(CollectiveMoney.COEFFICIENT);
    }

    private static ProvisionKey factorOf(SubjectKind kind) {
        return kind == SubjectKind.HOUSEHOLD ? ProvisionKey.HOUSEHOLD_FACTOR : ProvisionKey.COLLECTIVE_FACTOR;
    }

    private MoneyAnswer unknown(String what) {
        return new MoneyAnswer.Unknown(
                "Chưa có trong quy định áp dụng ngày %s: %s".formatted(OfficialDate.brief(day), what),
                used.stream().map(Provision::article).distinct().toList(),
                used.stream().allMatch(Provision::verified));
    }

    /// A coefficient said for no award in particular would be one for every award: none is taken.
    private Optional<Provision> exactly(ProvisionKey key, String subject) {
        Optional<Provision> found =
                law.find(key, subject, day).filter(one -> one.subject().equals(subject));
        found.ifPresent(this::use);
        return found;
    }

    private Optional<Provision> find(ProvisionKey key, String subject) {
        Optional<Provision> found = law.find(key, subject, day);
        found.ifPresent(this::use);
        return found;
    }

    private void use(Provision provision) {
        if (!used.contains(provision)) {
            used.add(provision);
        }
    }

    private static String product(String words, BigDecimal base, BigDecimal raw) {
        return words + " × " + decimal(base) + " = " + decimal(raw);
    }

    /// As people here write numbers: points between thousands, a comma before the fraction.
    private static String decimal(BigDecimal number) {
        BigDecimal bare = bare(number);
        String whole = Numbers.grouped(bare.longValue());
        String plain = bare.toPlainString().toLowerCase(Locale.ROOT);
        int point = plain.indexOf('.');
        return point < 0 ? whole : whole + "," + plain.substring(point + 1);
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
