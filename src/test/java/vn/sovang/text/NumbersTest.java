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
        "20340, hai mươi nghìn ba trăm bốn mươi",
        "447000, bốn trăm bốn mươi bảy nghìn",
        "6705000, sáu triệu bảy trăm linh năm nghìn",
        "12020000, mười hai triệu không trăm hai mươi nghìn",
        "1000000, một triệu",
        "1000005, một triệu không trăm linh năm",
        "1002000000, một tỷ không trăm linh hai triệu",
        "999999999999, chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu"
                + " chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
    })
    void writesNumbersInWords(long number, String words) {
        assertThat(Numbers.inWords(number)).isEqualTo(words);
    }

    @Test
    void countsUnderTenTakeAZero() {
        assertThat(Numbers.count(8)).isEqualTo("08");
        assertThat(Numbers.count(0)).isEqualTo("00");
        assertThat(Numbers.count(44)).isEqualTo("44");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "447000, 447.000", "6705000, 6.705.000", "-1490000, -1.490.000"})
    void pointsStandBetweenThousands(long number, String text) {
        assertThat(Numbers.grouped(number)).isEqualTo(text);
    }

    @Test
    void refusesNumbersItHasNoWordsFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.inWords(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.inWords(1_000_000_000_000L));
    }
}
