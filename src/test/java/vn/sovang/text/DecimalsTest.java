package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "12,5|12.5", "12.5|12.5", "1.250|1250", "1.250,75|1250.75", " 1 000 |1000", "0|0"})
    void readsWhatPeopleType(String typed, BigDecimal value) {
        assertThat(Decimals.typed(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "mười", "1,2,3", "1.25.0", "12%", "12345678901234"})
    void whatIsNoNumberStaysUnread(String typed) {
        assertThat(Decimals.typed(typed)).isEmpty();
    }

    @Test
    void writesACommaAndPointsBetweenThousands() {
        assertThat(Decimals.display(new BigDecimal("1250.50"))).isEqualTo("1.250,5");
        assertThat(Decimals.display(new BigDecimal("100"))).isEqualTo("100");
        assertThat(Decimals.display(new BigDecimal("-0.5"))).isEqualTo("-0,5");
        assertThat(Decimals.display(null)).isEmpty();
    }
}
