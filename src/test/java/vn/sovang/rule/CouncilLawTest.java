package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Award;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.rule.count.SuggestedVoteTerms;
import vn.sovang.rule.count.VoteThreshold;

class CouncilLawTest {
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    private final Law law = Law.load();

    @ParameterizedTest
    @CsvSource({
        "CSTDTQ, 2021-12-20, 90, false",
        "CSTDT,  2021-12-20, 90, false",
        "CSTDT,  2024-12-20, 90, false",
        "CSTDCS, 2024-12-20, 80, false",
        "CTDT,   2025-12-31, 80, false",
        "CSTDTQ, 2025-12-31, 90, true",
        "CTDCP,  2026-09-30, 80, true",
        "CTDCP,  2026-10-01, 80, false",
        "DH_AHLD, 2026-09-30, 90, true"
    })
    void theThresholdGoesByAwardAndDay(String award, LocalDate day, String percent, boolean verified) {
        VoteThreshold threshold = SuggestedVoteTerms.suggest(law, award, day).orElseThrow();

        assertThat(threshold.percent()).isEqualByComparingTo(percent);
        assertThat(threshold.denominator()).isEqualTo(Denominator.ALL_MEMBERS);
        assertThat(threshold.verified()).isEqualTo(verified);
        assertThat(threshold.ballot()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDCS, 2021-12-20",
        "CSTDT, 2026-01-01",
        "CSTDCS, 2026-03-01",
        "HCLD_3, 2026-03-01",
        "BK_TTG, 2024-05-05"
    })
    void whatNoTextOfTheNationSetsHasNone(String award, LocalDate day) {
        assertThat(SuggestedVoteTerms.suggest(law, award, day)).isEmpty();
    }

    @Test
    void onlyTheOldDecreeAsksForSecrecy() {
        assertThat(SuggestedVoteTerms.suggest(law, "CSTDTQ", LocalDate.of(2021, 5, 1))
                        .orElseThrow()
                        .secret())
                .isTrue();
        assertThat(SuggestedVoteTerms.suggest(law, "CSTDTQ", IN_2026)
                        .orElseThrow()
                        .secret())
                .isFalse();
    }

    @Test
    void thresholdComesWithItsArticle() {
        VoteThreshold threshold = SuggestedVoteTerms.suggest(law, "CSTDCS", LocalDate.of(2024, 6, 1))
                .orElseThrow();

        assertThat(threshold.article()).isEqualTo("khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP");
    }

    @Test
    void certificateOfTheProvinceHasNoThresholdInTheNationsTexts() {
        assertThat(law.of(ProvisionKey.VOTE_PERCENT))
                .noneMatch(found -> found.subject().equals("BK_TINH"));
    }

    @Test
    void thresholdsNameKnownAwards() {
        List<String> codes =
                AwardCatalogue.load().all().stream().map(Award::code).toList();

        assertThat(law.of(ProvisionKey.VOTE_PERCENT))
                .extracting(Provision::subject)
                .isNotEmpty()
                .isSubsetOf(codes);
    }

    @Test
    void awardsOfOneMeetingHaveThresholdsOfTheirOwn() {
        assertThat(List.of("CTDCP", "CSTDTQ", "BK_TINH", "GK_TP"))
                .map(award -> SuggestedVoteTerms.suggest(law, award, IN_2026)
                        .map(threshold -> threshold.percent().intValueExact()))
                .containsExactly(Optional.of(80), Optional.of(90), Optional.empty(), Optional.empty());
    }
}
