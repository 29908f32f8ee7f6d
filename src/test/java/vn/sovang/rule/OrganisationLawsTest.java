package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationLawsTest {
    private final OrganisationLaws laws = OrganisationLaws.load();

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 77/2015/QH13",
        "2021-12-20, '77/2015/QH13, 47/2019/QH14'",
        "2025-03-01, 65/2025/QH15",
        "2025-06-16, 72/2025/QH15",
        "2026-11-22, 72/2025/QH15"
    })
    void dayOfTheDecisionChoosesTheLaw(LocalDate day, String number) {
        assertThat(laws.on(day)).map(LegalBase::article).contains(number);
    }

    @Test
    void nothingStandsBeforeTheFirstLaw() {
        assertThat(laws.on(LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @Test
    void lawsFollowEachOtherWithoutGap() {
        List<DatedBase> all = laws.all();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).validFrom().minusDays(1))
                    .isEqualTo(all.get(i - 1).validTo());
        }
    }

    @Test
    void lawsAreNamedWithoutTheirNumberAndNoneIsCalledVerifiedUnread() {
        assertThat(laws.all()).allSatisfy(law -> {
            assertThat(law.base().text()).startsWith("Luật Tổ chức").doesNotContain("/QH");
            assertThat(law.base().verified()).isFalse();
            assertThat(law.note()).isNotEmpty();
        });
    }
}
