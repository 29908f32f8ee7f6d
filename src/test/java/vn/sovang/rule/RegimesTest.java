package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {
    private final Regimes regimes = Regimes.load();

    @ParameterizedTest
    @CsvSource({
        "2021-12-10, nd91",
        "2023-12-31, nd91",
        "2024-01-01, nd98",
        "2025-06-30, nd98",
        "2025-07-01, nd152-2025",
        "2025-12-31, nd152-2025",
        "2026-01-01, nd152-2026",
        "2026-09-30, nd152-2026",
        "2026-10-01, luat-06-2026",
        "2030-01-01, luat-06-2026"
    })
    void dayOfReceiptChoosesTheRegime(LocalDate day, String code) {
        assertThat(regimes.onReceived(day)).map(Regime::code).contains(code);
    }

    @Test
    void noRegimeBeforeTheFirst() {
        assertThat(regimes.onReceived(LocalDate.of(2016, 1, 1))).isEmpty();
    }

    @Test
    void periodsFollowEachOtherWithoutGap() {
        List<Regime> all = regimes.all();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).validFrom().minusDays(1))
                    .isEqualTo(all.get(i - 1).validTo());
        }
    }

    @Test
    void basesOfTheYear2021AreThoseOfTheOldLaw() {
        Regime regime = regimes.byCode("nd91").orElseThrow();

        assertThat(regime.bases())
                .extracting(LegalBase::text)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;");
        assertThat(regime.bases()).noneMatch(base -> base.text().contains("2022"));
    }

    @Test
    void lawsAreCitedWithoutTheirNumber() {
        Stream<LegalBase> laws = regimes.all().stream()
                .flatMap(regime -> regime.bases().stream())
                .filter(base -> base.kind() == BaseKind.LAW);

        assertThat(laws).allSatisfy(base -> assertThat(base.text()).doesNotContain("/QH"));
    }

    @Test
    void everyValueOfTheNewestLawIsMarkedUnverified() {
        Regime regime = regimes.byCode("luat-06-2026").orElseThrow();

        assertThat(regime.verified()).isFalse();
        assertThat(regime.bases()).noneMatch(LegalBase::verified);
    }

    @Test
    void nearestDayLiesWithinTheRegime() {
        Regime regime = regimes.byCode("nd98").orElseThrow();

        assertThat(regime.nearest(LocalDate.of(2021, 5, 1))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(regime.nearest(LocalDate.of(2024, 5, 1))).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(regime.nearest(LocalDate.of(2026, 5, 1))).isEqualTo(LocalDate.of(2025, 6, 30));
    }
}
