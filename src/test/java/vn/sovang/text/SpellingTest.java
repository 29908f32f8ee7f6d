package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoà                   | Hòa
            LÊ THỊ THUÝ           | Lê Thị Thúy
            khoẻ                  | khỏe
            Quý                   | Qúy
            Tổ  5,phường Mẫu      | tổ 5 phường mẫu
            Đặng Thị Ngọc         | đặng thị ngọc
            """)
    void oneNameHasOneSpelling(String one, String other) {
        assertThat(Spelling.same(one, other)).isTrue();
        assertThat(Spelling.same(one, Normalizer.normalize(other, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thanh                 | Thành
            Thành                 | Thạnh
            Đức                   | Dức
            Tân                   | Tan
            Tấn                   | Tân
            Cuong                 | Cương
            Hòa                   | Hóa
            """)
    void marksCount(String one, String other) {
        assertThat(Spelling.same(one, other)).isFalse();
    }

    @Test
    void aSpellingOfASpellingIsTheSame() {
        String spelling = Spelling.of("UBND xã Thạnh Hoà, Đức Thuỷ");

        assertThat(Spelling.of(spelling)).isEqualTo(spelling);
    }

    @Test
    void aBareTextHasNoMarks() {
        assertThat(Spelling.isBare("Xa Thanh Hoa 5")).isTrue();
        assertThat(Spelling.isBare("Xa Dong")).isTrue();
        assertThat(Spelling.isBare("Xa Đong")).isFalse();
        assertThat(Spelling.isBare("Xã Thanh Ba")).isFalse();
    }
}
