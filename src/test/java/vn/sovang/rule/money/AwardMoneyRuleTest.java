package vn.sovang.rule.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

class AwardMoneyRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    /// Made-up provisions of a day no text is in force on.
    private final Law madeUp = Law.none()
            .with(List.of(
                    provision(ProvisionKey.BASE_SALARY, "", "2530000"),
                    provision(ProvisionKey.MONEY_ROUNDING, "", "UP"),
                    provision(ProvisionKey.MONEY_ROUNDING_STEP, "", "10000"),
                    provision(ProvisionKey.COLLECTIVE_MONEY, "", "COEFFICIENT"),
                    provision(ProvisionKey.HIGHEST_TITLE_ONLY, "", "true"),
                    provision(ProvisionKey.SAME_TIME, "", "ROUND"),
                    provision(ProvisionKey.COLLECTIVE_FACTOR, "BK_TINH", "2"),
                    provision(ProvisionKey.HOUSEHOLD_FACTOR, "BK_TINH", "1.5"),
                    provision(ProvisionKey.COLLECTIVE_FACTOR, "GK_XA", "2"),
                    provision(ProvisionKey.HOUSEHOLD_FACTOR, "GK_XA", "1.5"),
                    provision(ProvisionKey.COEFFICIENT, "GK_XA", "0.3"),
                    provision(ProvisionKey.COEFFICIENT, "BK_TINH", "1.5"),
                    provision(ProvisionKey.COEFFICIENT, "CSTDCS", "1.0"),
                    provision(ProvisionKey.COEFFICIENT, "LDTT", "0.3"),
                    provision(ProvisionKey.COEFFICIENT, "TTLDXS", "1.5"),
                    provision(ProvisionKey.COEFFICIENT, "TTLDTT", "0.8"),
                    provision(ProvisionKey.COEFFICIENT, "CTDT", "8.0")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GK_XA   | PERSON     | 759000    | 760000   | 0,3 × 2.530.000 = 759.000; làm tròn lên hàng chục nghìn: 760.000
                    GK_XA   | COLLECTIVE | 1518000   | 1520000  | 0,3 × 2 × 2.530.000 = 1.518.000; làm tròn lên hàng chục nghìn: 1.520.000
                    GK_XA   | HOUSEHOLD  | 1138500   | 1140000  | 0,3 × 1,5 × 2.530.000 = 1.138.500; làm tròn lên hàng chục nghìn: 1.140.000
                    BK_TINH | PERSON     | 3795000   | 3800000  | 1,5 × 2.530.000 = 3.795.000; làm tròn lên hàng chục nghìn: 3.800.000
                    BK_TINH | COLLECTIVE | 7590000   | 7590000  | 1,5 × 2 × 2.530.000 = 7.590.000
                    BK_TINH | HOUSEHOLD  | 5692500   | 5700000  | 1,5 × 1,5 × 2.530.000 = 5.692.500; làm tròn lên hàng chục nghìn: 5.700.000
                    CSTDCS  | PERSON     | 2530000   | 2530000  | 1 × 2.530.000 = 2.530.000
                    TTLDXS  | COLLECTIVE | 3795000   | 3800000  | 1,5 × 2.530.000 = 3.795.000; làm tròn lên hàng chục nghìn: 3.800.000
                    CTDT    | COLLECTIVE | 20240000  | 20240000 | 8 × 2.530.000 = 20.240.000
                    """)
    void moneyIsCoefficientTimesFactorTimesBaseSalaryRoundedUp(
            String award, SubjectKind kind, String raw, long amount, String line) {
        MoneyAnswer.Paid paid = paid(madeUp, kind, award);
        assertThat(paid.raw()).isEqualByComparingTo(new BigDecimal(raw));
        assertThat(paid.amount()).isEqualTo(amount);
        assertThat(paid.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UP      | COEFFICIENT   | COLLECTIVE | 7590000
                    UP      | ROUNDED_MONEY | COLLECTIVE | 7600000
                    UP      | ROUNDED_MONEY | HOUSEHOLD  | 5700000
                    NEAREST | COEFFICIENT   | HOUSEHOLD  | 5690000
                    NEAREST | ROUNDED_MONEY | COLLECTIVE | 7600000
                    NONE    | COEFFICIENT   | PERSON     | 3795000
                    NONE    | COEFFICIENT   | HOUSEHOLD  | 5692500
                    """)
    void roundingAndWhatIsMultipliedAreProvisions(String rounding, String collective, SubjectKind kind, long amount) {
        Law own = madeUp.with(List.of(
                office(ProvisionKey.MONEY_ROUNDING, rounding), office(ProvisionKey.COLLECTIVE_MONEY, collective)));
        assertThat(paid(own, kind, "BK_TINH").amount()).isEqualTo(amount);
    }

    @Test
    void multipliedAfterRoundingTheLineSaysSo() {
        Law own = madeUp.with(List.of(office(ProvisionKey.COLLECTIVE_MONEY, "ROUNDED_MONEY")));
        assertThat(paid(own, SubjectKind.COLLECTIVE, "BK_TINH").line())
                .isEqualTo("1,5 × 2.530.000 = 3.795.000; làm tròn lên hàng chục nghìn: 3.800.000; "
                        + "tập thể gấp 2 lần: 7.600.000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.8 | 1518000 | 1520000 | 0,6 × 2.530.000 = 1.518.000; làm tròn lên hàng chục nghìn: 1.520.000; hệ số đã đặt 0,8 vượt mức cao nhất 0,6 nên tính theo mức cao nhất
                    0.6 | 1518000 | 1520000 | 0,6 × 2.530.000 = 1.518.000; làm tròn lên hàng chục nghìn: 1.520.000
                    0.4 | 1012000 | 1020000 | 0,4 × 2.530.000 = 1.012.000; làm tròn lên hàng chục nghìn: 1.020.000
                    """)
    void noCoefficientOfALowerLayerPassesTheCeiling(String own, String raw, long amount, String line) {
        Law law = madeUp.with(List.of(
                provision(ProvisionKey.COEFFICIENT_CEILING, "KNC_TINH", "0.6"),
                provision(ProvisionKey.COEFFICIENT, "KNC_TINH", own)));

        MoneyAnswer.Paid paid = paid(law, SubjectKind.PERSON, "KNC_TINH");

        assertThat(paid.raw()).isEqualByComparingTo(new BigDecimal(raw));
        assertThat(paid.amount()).isEqualTo(amount);
        assertThat(paid.line()).isEqualTo(line);
    }

    @Test
    void itRestsOnTheArticlesItUsedAndIsVerifiedOnlyIfAllAre() {
        Law mixed = Law.none()
                .with(List.of(
                        provision(ProvisionKey.BASE_SALARY, "", "1000000", "Điều 1", true),
                        provision(ProvisionKey.COEFFICIENT, "GK_XA", "0.3", "Điều 2", false)));
        MoneyAnswer answer = new AwardMoneyRule(mixed, AwardCatalogue.load()).of(SubjectKind.PERSON, "GK_XA", DAY);
        assertThat(answer.articles()).containsExactly("Điều 2", "Điều 1");
        assertThat(answer.verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"HCSV,PERSON,hệ số tiền thưởng", "CSTDCS,COLLECTIVE,mức gấp mấy lần cá nhân cho tập thể"})
    void whatNoLayerGivesIsSaidAndNotGuessed(String award, SubjectKind kind, String what) {
        MoneyAnswer answer = rule(madeUp).of(kind, award, DAY);
        assertThat(answer).isInstanceOf(MoneyAnswer.Unknown.class);
        assertThat(answer.line()).contains(what);
    }

    @Test
    void aCoefficientForNoAwardInParticularIsNone() {
        Law loose = madeUp.with(List.of(office(ProvisionKey.COEFFICIENT, "9")));
        assertThat(rule(loose).of(SubjectKind.PERSON, "HCSV", DAY)).isInstanceOf(MoneyAnswer.Unknown.class);
    }

    @Test
    void ofTitlesForOnePeriodOnlyTheHighestIsPaid() {
        List<MoneyAnswer> answers =
                together(madeUp, claim("a", "LDTT", 2025, "1", 1), claim("a", "CSTDCS", 2025, "2", 1));
        assertThat(answers.getFirst()).isInstanceOfSatisfying(MoneyAnswer.Covered.class, covered -> {
            assertThat(covered.higherAward()).isEqualTo("CSTDCS");
            assertThat(covered.line()).contains("cùng một đợt xét", "Chiến sĩ thi đua cơ sở");
        });
        assertThat(amounts(answers)).containsExactly(0L, 2_530_000L);
    }

    @Test
    void ofThreeTitlesOfACollectiveTheFlagIsPaid() {
        List<MoneyAnswer> answers =
                together(madeUp, collective("TTLDTT", 2025), collective("TTLDXS", 2025), collective("CTDT", 2025));
        assertThat(amounts(answers)).containsExactly(0L, 0L, 20_240_000L);
    }

    @Test
    void titlesOfDifferentPeriodsAddUp() {
        assertThat(amounts(together(madeUp, claim("a", "LDTT", 2024, "1", 1), claim("a", "CSTDCS", 2025, "1", 1))))
                .containsExactly(760_000L, 2_530_000L);
    }

    @Test
    void commendationsAndTitlesAreAllPaid() {
        assertThat(amounts(together(
                        madeUp,
                        claim("a", "CSTDCS", 2025, "1", 1),
                        claim("a", "GK_XA", 2025, "1", 1),
                        claim("a", "BK_TINH", 2025, "1", 1))))
                .containsExactly(2_530_000L, 760_000L, 3_800_000L);
    }

    @Test
    void titlesOfDifferentPeopleDoNotCoverEachOther() {
        assertThat(amounts(together(madeUp, claim("a", "LDTT", 2025, "1", 1), claim("b", "CSTDCS", 2025, "1", 1))))
                .containsExactly(760_000L, 2_530_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION,1,1,0", "DECISION,2,1,760000",
        "ROUND,2,1,0", "ROUND,2,2,760000",
        "YEAR,2,2,0"
    })
    void whatSameTimeMeansIsAProvision(String sameTime, String decision, long round, long paid) {
        Law own = madeUp.with(List.of(office(ProvisionKey.SAME_TIME, sameTime)));
        assertThat(amounts(together(own, claim("a", "LDTT", 2025, decision, round), claim("a", "CSTDCS", 2025, "1", 1)))
                        .getFirst())
                .isEqualTo(paid);
    }

    @Test
    void withoutTheRuleOnTheHighestTitleAllArePaid() {
        Law old = madeUp.with(List.of(office(ProvisionKey.HIGHEST_TITLE_ONLY, "false")));
        assertThat(amounts(together(old, claim("a", "LDTT", 2025, "1", 1), claim("a", "CSTDCS", 2025, "1", 1))))
                .containsExactly(760_000L, 2_530_000L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GK_TP   | PERSON     | 2021-12-20 | 447000  | 450000
                    GK_TP   | COLLECTIVE | 2021-12-20 | 894000  | 900000
                    BK_TINH | PERSON     | 2021-12-20 | 1490000 | 1490000
                    GK_XA   | PERSON     | 2026-06-30 | 702000  | 710000
                    GK_XA   | PERSON     | 2026-07-01 | 759000  | 760000
                    GK_XA   | COLLECTIVE | 2026-07-01 | 1518000 | 1520000
                    GK_XA   | HOUSEHOLD  | 2026-07-01 | 1138500 | 1140000
                    BK_TINH | HOUSEHOLD  | 2026-07-01 | 5692500 | 5700000
                    """)
    void theShippedLawGivesWhatTheTextsSay(String award, SubjectKind kind, LocalDate day, String raw, long amount) {
        MoneyAnswer answer = rule(Law.load()).of(kind, award, day);
        assertThat(answer).isInstanceOfSatisfying(MoneyAnswer.Paid.class, paid -> {
            assertThat(paid.raw()).isEqualByComparingTo(raw);
            assertThat(paid.amount()).isEqualTo(amount);
            assertThat(paid.articles()).isNotEmpty();
        });
    }

    @Test
    void anAwardTheLawNamesNoCoefficientForBringsNoMoney() {
        MoneyAnswer answer = rule(Law.load()).of(SubjectKind.HOUSEHOLD, "GDVH", DAY);
        assertThat(answer).isInstanceOf(MoneyAnswer.Unknown.class);
        assertThat(answer.line())
                .isEqualTo("Chưa có trong quy định áp dụng ngày 15/7/2026: hệ số tiền thưởng của hình thức này");
    }

    private static MoneyAnswer.Paid paid(Law law, SubjectKind kind, String award) {
        MoneyAnswer answer = rule(law).of(kind, award, DAY);
        assertThat(answer).isInstanceOf(MoneyAnswer.Paid.class);
        return (MoneyAnswer.Paid) answer;
    }

    private static AwardMoneyRule rule(Law law) {
        return new AwardMoneyRule(law, AwardCatalogue.load());
    }

    private static List<MoneyAnswer> together(Law law, MoneyClaim... claims) {
        return rule(law).together(List.of(claims));
    }

    private static List<Long> amounts(List<MoneyAnswer> answers) {
        List<Long> amounts = new ArrayList<>();
        answers.forEach(answer -> amounts.add(answer instanceof MoneyAnswer.Paid paid ? paid.amount() : 0L));
        return amounts;
    }

    private static MoneyClaim claim(String subject, String award, int year, String decision, long round) {
        return new MoneyClaim(
                subject,
                SubjectKind.PERSON,
                award,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                decision,
                round,
                DAY);
    }

    private static MoneyClaim collective(String award, int year) {
        return new MoneyClaim(
                "đơn vị",
                SubjectKind.COLLECTIVE,
                award,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                award,
                1,
                DAY);
    }

    private static Provision provision(ProvisionKey key, String subject, String value) {
        return provision(key, subject, value, "Điều mẫu", true);
    }

    private static Provision provision(
            ProvisionKey key, String subject, String value, String article, boolean verified) {
        return new Provision(
                key, subject, value, LocalDate.of(2026, 7, 1), null, LawLayer.NATION, article, verified, "");
    }

    private static Provision office(ProvisionKey key, String value) {
        return new Provision(
                key, "", value, LocalDate.of(2026, 7, 1), null, LawLayer.OFFICE, "Quy định của cơ quan", false, "");
    }
}
