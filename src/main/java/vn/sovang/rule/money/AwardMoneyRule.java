package vn.sovang.rule.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.SameTime;

/// Tiền thưởng: coefficient times the base salary of the decision's day, rounded (NĐ 152/2025/NĐ-CP, Điều 49 khoản 1
/// and
/// 2; rules T1 to T6). Every figure comes from the [Law]; what no layer gives is answered as unknown, never guessed.
public final class AwardMoneyRule {
    private static final MoneyAnswer UNDATED =
            new MoneyAnswer.Unknown("Chưa có ngày quyết định để tính lương cơ sở", List.of(), true);

    private final Law law;
    private final AwardCatalogue catalogue;

    /// @param catalogue families, order and subjects of the awards
    public AwardMoneyRule(Law law, AwardCatalogue catalogue) {
        this.law = law;
        this.catalogue = catalogue;
    }

    /// The money of one grant by itself.
    ///
    /// @param day of the decision
    public MoneyAnswer of(SubjectKind kind, String awardCode, LocalDate day) {
        return new MoneyReckoning(law, day).of(kind, awardCode, forPeople(awardCode));
    }

    /// The money of grants of which some may be given to one subject at the same time, in the order of the claims: of
    /// titles for the same period only the highest is paid (T4), titles of different periods and forms of
    /// commendation
    /// all are (T5, T6).
    public List<MoneyAnswer> together(List<MoneyClaim> claims) {
        List<MoneyAnswer> answers = new ArrayList<>();
        for (MoneyClaim claim : claims) {
            LocalDate day = claim.day();
            answers.add(day == null ? UNDATED : among(claims, claim, day));
        }
        return answers;
    }

    /// When titles count as given at the same time: what the law leaves open (T4) goes by the round unless a layer says
    /// otherwise.
    public SameTime time(LocalDate day) {
        return law.find(ProvisionKey.SAME_TIME, "", day)
                .map(provision -> SameTime.valueOf(provision.value()))
                .orElse(SameTime.ROUND);
    }

    private MoneyAnswer among(List<MoneyClaim> claims, MoneyClaim claim, LocalDate day) {
        return switch (of(claim.kind(), claim.awardCode(), day)) {
            case MoneyAnswer.Paid alone ->
                higher(claim, day, claims)
                        .<MoneyAnswer>map(one -> covered(alone, day, one))
                        .orElse(alone);
            case MoneyAnswer other -> other;
        };
    }

    /// The highest title for the same period that a subject gets at the same time, where it is above the claimed one.
    private Optional<MoneyClaim> higher(MoneyClaim claim, LocalDate day, List<MoneyClaim> claims) {
        Optional<Award> own = title(claim);
        boolean only = law.find(ProvisionKey.HIGHEST_TITLE_ONLY, "", day)
                .filter(Provision::flag)
                .isPresent();
        if (own.isEmpty() || !only) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(other -> other.subject().equals(claim.subject()) && samePeriod(other, claim))
                .filter(other -> sameTime(other, claim, day))
                .filter(other -> title(other)
                        .filter(award -> award.rank() < own.get().rank())
                        .isPresent())
                // A title no money is known of takes none away from another.
                .filter(other -> of(other.kind(), other.awardCode(), Objects.requireNonNullElse(other.day(), day))
                        instanceof MoneyAnswer.Paid)
                .min((one, two) -> Integer.compare(
                        title(one).orElseThrow().rank(),
                        title(two).orElseThrow().rank()));
    }

    private MoneyAnswer covered(MoneyAnswer.Paid alone, LocalDate day, MoneyClaim higher) {
        List<Provision> rules = Stream.of(ProvisionKey.HIGHEST_TITLE_ONLY, ProvisionKey.SAME_TIME)
                .flatMap(key -> law.find(key, "", day).stream())
                .toList();
        return new MoneyAnswer.Covered(
                alone,
                higher.awardCode(),
                "Không chi: %s, cùng kỳ thành tích chỉ chi danh hiệu cao nhất là %s"
                        .formatted(
                                time(day).label(),
                                catalogue
                                        .byCode(higher.awardCode())
                                        .map(Award::name)
                                        .orElse(higher.awardCode())),
                rules.stream().map(Provision::article).distinct().toList(),
                rules.stream().allMatch(Provision::verified));
    }

    /// One whose day is not known yet is expected on the same.
    private boolean sameTime(MoneyClaim other, MoneyClaim claim, LocalDate day) {
        return switch (time(day)) {
            case DECISION -> other.decision().equals(claim.decision());
            case ROUND -> other.round() == claim.round();
            case YEAR -> Objects.requireNonNullElse(other.day(), day).getYear() == day.getYear();
        };
    }

    private static boolean samePeriod(MoneyClaim one, MoneyClaim two) {
        return Objects.equals(one.achievedFrom(), two.achievedFrom())
                && Objects.equals(one.achievedTo(), two.achievedTo());
    }

    private Optional<Award> title(MoneyClaim claim) {
        return catalogue.byCode(claim.awardCode()).filter(award -> award.family() == AwardFamily.TITLE);
    }

    /// The coefficient of an award that only collectives get is theirs already.
    private boolean forPeople(String awardCode) {
        return catalogue
                .byCode(awardCode)
                .map(award -> award.subjects().contains(SubjectKind.PERSON))
                .orElse(true);
    }
}
