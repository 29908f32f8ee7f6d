package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    private final Law law = Law.load();

    @Test
    void theBaseSalaryGoesByTheDay() {
        assertThat(salary(DAY)).isEqualTo(1_490_000);
        assertThat(salary(LocalDate.of(2026, 6, 30))).isEqualTo(2_340_000);
        assertThat(salary(LocalDate.of(2026, 7, 1))).isEqualTo(2_530_000);
        assertThat(law.find(ProvisionKey.BASE_SALARY, "", LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }

    @Test
    void theHigherLayerOverrulesAndItsOwnSubjectBeforeAll() {
        Law own = law.with(List.of(
                provision("", "1000000", LawLayer.PROVINCE),
                provision("", "3000000", LawLayer.OFFICE),
                provision("GK", "2000000", LawLayer.PROVINCE)));
        assertThat(value(own, "")).isEqualTo(3_000_000);
        Law province = law.with(
                List.of(provision("GK", "2000000", LawLayer.PROVINCE), provision("", "1000000", LawLayer.PROVINCE)));
        assertThat(value(province, "GK")).isEqualTo(2_000_000);
        assertThat(value(province, "BK")).isEqualTo(1_000_000);
    }

    private int salary(LocalDate day) {
        return law.find(ProvisionKey.BASE_SALARY, "", day).orElseThrow().whole();
    }

    private static int value(Law law, String subject) {
        return law.find(ProvisionKey.BASE_SALARY, subject, DAY).orElseThrow().whole();
    }

    private static Provision provision(String subject, String value, LawLayer layer) {
        return new Provision(
                ProvisionKey.BASE_SALARY, subject, value, LocalDate.of(2021, 1, 1), null, layer, "Điều mẫu", false, "");
    }
}
