package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sovang.rule.count.SuggestedVoteTerms;

class ProvinceLawsTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    private final ProvinceLaws provinces = ProvinceLaws.load();

    @Test
    void everyProvisionOfAProvinceStandsWithinItsTimeAndInItsLayer() {
        assertThat(provinces.all()).hasSize(2).allSatisfy(province -> assertThat(province.provisions())
                .isNotEmpty()
                .allSatisfy(provision -> {
                    assertThat(provision.layer()).isEqualTo(LawLayer.PROVINCE);
                    assertThat(provision.from()).isAfterOrEqualTo(province.from());
                    LocalDate last = province.to();
                    if (last != null) {
                        assertThat(provision.to()).isNotNull().isBeforeOrEqualTo(last);
                    }
                }));
    }

    @Test
    void quangNamAsksSeventyOfAHundredForAllButTheHighestTitles() {
        Law law = with("quang-nam-2021");

        assertThat(SuggestedVoteTerms.suggest(law, "GK_TP", IN_2021)).hasValueSatisfying(threshold -> {
            assertThat(threshold.percent()).isEqualByComparingTo("70");
            assertThat(threshold.secret()).isTrue();
            assertThat(threshold.article()).startsWith("khoản 10 Điều 4 Quy chế");
        });
        assertThat(SuggestedVoteTerms.suggest(law, "CSTDT", IN_2021))
                .hasValueSatisfying(threshold -> assertThat(threshold.percent()).isEqualByComparingTo("90"));
        assertThat(SuggestedVoteTerms.suggest(law, "GK_TP", LocalDate.of(2021, 8, 9)))
                .isEmpty();
    }

    @Test
    void quangNamPaysAHouseholdLikeAPerson() {
        assertThat(with("quang-nam-2021").find(ProvisionKey.HOUSEHOLD_FACTOR, "GK_TP", IN_2021))
                .hasValueSatisfying(found -> assertThat(found.whole()).isEqualTo(1));
    }

    @Test
    void bacNinhSetsItsQuorumAndDaysButNoThresholdNorSets() {
        Law law = with("bac-ninh-2025");

        assertThat(law.find(ProvisionKey.QUORUM, "PROVINCE", IN_2026)
                        .orElseThrow()
                        .value())
                .isEqualTo("80%");
        assertThat(law.find(ProvisionKey.QUORUM, "COMMUNE", IN_2026)).isEmpty();
        assertThat(law.find(ProvisionKey.SUBMISSION_DAY, "YEAR", IN_2026)
                        .orElseThrow()
                        .value())
                .isEqualTo("10/12");
        assertThat(SuggestedVoteTerms.suggest(law, "CSTDT", IN_2026)).isEmpty();
        assertThat(law.find(ProvisionKey.FILE_SETS, "BK_TINH", IN_2026)).isEmpty();
    }

    @Test
    void bacNinhUnderTheLawNobodyHasReadIsNotVerified() {
        assertThat(with("bac-ninh-2025")
                        .find(ProvisionKey.QUORUM, "PROVINCE", LocalDate.of(2026, 10, 1))
                        .orElseThrow()
                        .verified())
                .isFalse();
    }

    private Law with(String code) {
        return Law.load().with(provinces.byCode(code).orElseThrow().provisions());
    }
}
