package vn.sovang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"1979, 1979", "1979-03, 3/1979", "1979-03-14, 14/3/1979"})
    void readsWhatItWrites(String iso, String display) {
        PartialDate date = PartialDate.parse(iso);
        assertThat(date.toString()).isEqualTo(iso);
        assertThat(date.display()).isEqualTo(display);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1979-13", "1979-02-30", "1979-00-05", "0012"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesADayWithoutAMonth() {
        assertThatThrownBy(() -> new PartialDate(1979, 0, 3)).isInstanceOf(DateTimeException.class);
    }
}
