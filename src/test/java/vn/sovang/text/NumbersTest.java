package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, không",
        "4, bốn",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "44, bốn mươi bốn",
        "55, năm mươi lăm",
        "100, một trăm",
        "105, một trăm linh năm",
        "111, một trăm mười một",
        "1005, một nghìn không trăm linh năm",
        "20340, hai mươi nghìn ba trăm bốn mươi"
    })
    void writesNumbersInWords(int number, String words) {
        assertThat(Numbers.inWords(number)).isEqualTo(words);
    }

    @Test
    void countsUnderTenTakeAZero() {
        assertThat(Numbers.count(8)).isEqualTo("08");
        assertThat(Numbers.count(0)).isEqualTo("00");
        assertThat(Numbers.count(44)).isEqualTo("44");
    }

    @Test
    void refusesNumbersItHasNoWordsFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.inWords(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.inWords(1_000_000));
    }
}
