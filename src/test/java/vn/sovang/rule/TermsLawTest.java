package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsLawTest {
    private final Law law = Law.load();

    @ParameterizedTest
    @CsvSource({
        "REGISTRATION_REQUIRED, '',     2023-12-31, true",
        "REGISTRATION_REQUIRED, '',     2024-01-01, false",
        "MEMBER_TITLE_SHARE,    TTLDTT, 2021-12-20, 50",
        "MEMBER_TITLE_SHARE,    TTLDTT, 2024-12-20, 70",
        "MEMBER_TITLE_SHARE,    TTLDXS, 2026-03-01, 70",
        "MEMBER_DONE_SHARE,     TTLDXS, 2026-03-01, 100",
        "TITLE_SHARE_LIMIT,     CSTDCS, 2021-12-20, 15",
        "TITLE_SHARE_LIMIT,     CTDCP,  2026-03-01, 20",
        "ACHIEVEMENT_AGE,       STATE,  2026-03-01, 6",
        "PUBLIC_NOTICE,         CSTDTQ, 2026-03-01, 10",
        "PUBLIC_NOTICE,         HCLD_3, 2024-12-20, 10",
        "SUBMISSION_DAY,        CTDCP,  2026-03-01, 30/6",
        "APPRAISAL,             HCDL_1, 2026-03-01, 40",
        "FILE_SETS,             BK_TTG, 2021-12-20, 2",
        "FILE_SETS,             HCLD_3, 2021-12-20, 3",
        "FILE_SETS,             BK_TTG, 2026-03-01, 1",
        "RECLAIM_DAYS,          '',     2026-03-01, 15",
        "OPINION_NEEDED,        BK_TTG, 2024-12-20, true",
        "PARTY_OPINION,         CSTDTQ, 2026-03-01, true"
    })
    void aTermGoesByItsDay(ProvisionKey key, String subject, LocalDate day, String value) {
        assertThat(law.find(key, subject, day)).map(Provision::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE_SHARE_LIMIT, CSTDCS, 2026-03-01",
        "OPINION_NEEDED,    CSTDTQ, 2026-03-01",
        "PUBLIC_NOTICE,     BK_TTG, 2026-03-01",
        "FILE_SETS,         BK_TINH, 2026-03-01",
        "ACHIEVEMENT_AGE,   PROVINCE, 2026-03-01"
    })
    void whatNoTextSetsStaysAbsent(ProvisionKey key, String subject, LocalDate day) {
        assertThat(law.find(key, subject, day)).isEmpty();
    }

    @Test
    void whatStandsOnADayIsWhatIsFound() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(law.on(day)).isNotEmpty().allSatisfy(standing -> assertThat(
                        law.find(standing.key(), standing.subject(), day))
                .contains(standing));
    }
}
