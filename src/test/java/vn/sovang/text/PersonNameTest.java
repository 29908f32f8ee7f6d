package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Bà Bàn Thị Thu Hương, Bà, Bàn Thị Thu Hương",
        "ông Đinh Văn Đức, ông, Đinh Văn Đức",
        "Ông: Hà Hữu Dũng, Ông:, Hà Hữu Dũng",
        "Bàn Thị Quỳnh, '', Bàn Thị Quỳnh",
        "Bà Triệu, '', Bà Triệu"
    })
    void takesTheFormOfAddressOffOnlyBeforeAWholeName(String name, String title, String rest) {
        assertThat(PersonName.title(name)).isEqualTo(title);
        assertThat(PersonName.withoutTitle(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "HOÀNG VĂN ĐƯỢC, Hoàng Văn Được",
        "Nông văn Thắng, Nông Văn Thắng",
        "lò thị ánh, Lò Thị Ánh",
        "H'BIA ÊBAN, H'Bia Êban"
    })
    void capitalisesEachWord(String name, String expected) {
        assertThat(PersonName.capitalised(name)).isEqualTo(expected);
    }

    @Test
    void putsTheGivenNameFirst() {
        assertThat(PersonName.given("Ma Thị Ánh")).isEqualTo("Ánh");
        assertThat(PersonName.givenFirst("Ma Thị Ánh")).isEqualTo("Ánh Ma Thị");
        assertThat(PersonName.givenFirst("Ánh")).isEqualTo("Ánh");
    }
}
