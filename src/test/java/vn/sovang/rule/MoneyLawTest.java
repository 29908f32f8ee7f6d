package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Award;
import vn.sovang.model.SubjectKind;

class MoneyLawTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 20);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate AFTER_THE_NEW_LAW = LocalDate.of(2026, 11, 22);

    private final Law law = Law.load();

    @Test
    void aCityChairmansLetterIn2021IsThreeTenthsOfTheBaseSalary() {
        Provision found = find(ProvisionKey.COEFFICIENT, "GK_TP", IN_2021);
        assertThat(found.decimal()).isEqualByComparingTo("0.3");
        assertThat(found.verified()).isFalse();
        assertThat(find(ProvisionKey.BASE_SALARY, "", IN_2021).decimal().multiply(found.decimal()))
                .isEqualByComparingTo("447000");
        assertThat(find(ProvisionKey.COLLECTIVE_FACTOR, "GK_TP", IN_2021).whole())
                .isEqualTo(2);
    }

    @Test
    void aCommuneChairmansLetterGrewFromHalfOfItTo03() {
        assertThat(coefficient("GK_XA", IN_2021)).isEqualByComparingTo("0.15");
        Provision now = find(ProvisionKey.COEFFICIENT, "GK_XA", IN_2026);
        assertThat(now.decimal()).isEqualByComparingTo("0.3");
        assertThat(now.verified()).isTrue();
        assertThat(now.article()).isEqualTo("điểm e khoản 1 Điều 54 Nghị định số 152/2025/NĐ-CP");
        assertThat(find(ProvisionKey.BASE_SALARY, "", IN_2026).decimal().multiply(now.decimal()))
                .isEqualByComparingTo("759000");
    }

    @Test
    void aProvincesLetterGrewWithTheLawOf2022() {
        assertThat(coefficient("BK_TINH", IN_2021)).isEqualByComparingTo("1.0");
        assertThat(coefficient("BK_TINH", IN_2024)).isEqualByComparingTo("1.5");
        assertThat(coefficient("BK_TINH", IN_2026)).isEqualByComparingTo("1.5");
    }

    @Test
    void aHouseholdGetsHalfAsMuchAgainOnlyWhereATextSaysSo() {
        assertThat(law.find(ProvisionKey.HOUSEHOLD_FACTOR, "GK_TP", IN_2021)).isEmpty();
        assertThat(find(ProvisionKey.HOUSEHOLD_FACTOR, "GK_XA", IN_2026).decimal())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void aDistrictHasNoLetterAfterItsEnd() {
        assertThat(law.find(ProvisionKey.COEFFICIENT, "GK_HUYEN", LocalDate.of(2025, 6, 30)))
                .isPresent();
        assertThat(law.find(ProvisionKey.COEFFICIENT, "GK_HUYEN", LocalDate.of(2025, 7, 1)))
                .isEmpty();
    }

    @Test
    void whatNoTextSetsHasNoCoefficient() {
        assertThat(law.find(ProvisionKey.COEFFICIENT, "GDVH", IN_2026)).isEmpty();
        assertThat(law.find(ProvisionKey.COEFFICIENT, "HCHN", IN_2026)).isEmpty();
        assertThat(law.find(ProvisionKey.COEFFICIENT, "KNC_TINH", IN_2026)).isEmpty();
        assertThat(find(ProvisionKey.COEFFICIENT_CEILING, "KNC_TINH", IN_2026).decimal())
                .isEqualByComparingTo("0.6");
    }

    @Test
    void everyCoefficientIsOfAnAwardOfTheCatalogueAndNoCollectiveTitleDoubles() {
        Set<String> codes =
                AwardCatalogue.load().all().stream().map(Award::code).collect(Collectors.toSet());
        Set<String> onlyCollectives = AwardCatalogue.load().all().stream()
                .filter(award -> award.subjects().equals(Set.of(SubjectKind.COLLECTIVE)))
                .map(Award::code)
                .collect(Collectors.toSet());
        assertThat(law.all())
                .filteredOn(provision -> provision.key() == ProvisionKey.COEFFICIENT
                        || provision.key() == ProvisionKey.COLLECTIVE_FACTOR
                        || provision.key() == ProvisionKey.HOUSEHOLD_FACTOR)
                .hasSizeGreaterThan(200)
                .allSatisfy(provision -> assertThat(codes).contains(provision.subject()));
        assertThat(law.all())
                .filteredOn(provision -> provision.key() == ProvisionKey.COLLECTIVE_FACTOR)
                .noneMatch(provision -> onlyCollectives.contains(provision.subject()));
    }

    @Test
    void moneyIsRoundedUpToTenThousandUnlessALayerSaysOtherwise() {
        for (LocalDate day : Arrays.asList(IN_2021, IN_2024, IN_2026, AFTER_THE_NEW_LAW)) {
            assertThat(find(ProvisionKey.MONEY_ROUNDING, "", day).value()).isEqualTo(MoneyRounding.UP.name());
            assertThat(find(ProvisionKey.MONEY_ROUNDING_STEP, "", day).whole()).isEqualTo(10_000);
            assertThat(find(ProvisionKey.COLLECTIVE_MONEY, "", day).value())
                    .isEqualTo(CollectiveMoney.COEFFICIENT.name());
            assertThat(find(ProvisionKey.SAME_TIME, "", day).value()).isEqualTo(SameTime.ROUND.name());
            assertThat(find(ProvisionKey.HIGHEST_TITLE_ONLY, "", day).flag()).isTrue();
        }
    }

    @Test
    void nothingIsVerifiedUnderTheLawNobodyHasRead() {
        assertThat(law.all())
                .filteredOn(provision -> provision.covers(AFTER_THE_NEW_LAW))
                .isNotEmpty()
                .noneMatch(Provision::verified);
        assertThat(coefficient("CSTDTQ", AFTER_THE_NEW_LAW)).isEqualByComparingTo("4.5");
    }

    private BigDecimal coefficient(String award, LocalDate day) {
        return find(ProvisionKey.COEFFICIENT, award, day).decimal();
    }

    private Provision find(ProvisionKey key, String subject, LocalDate day) {
        return law.find(key, subject, day).orElseThrow(() -> new AssertionError(key + " " + subject + " " + day));
    }
}
