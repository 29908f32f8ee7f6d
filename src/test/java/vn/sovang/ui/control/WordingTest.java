package vn.sovang.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording text = Wording.of("vn.sovang.ui.control.sample");

    @Test
    void anApostropheStaysAnApostropheAndDoesNotHideThePlaceholder() {
        assertThat(text.text("quoted", "Krông")).isEqualTo("Tên 'Krông' ở huyện M'Đrắk");
        assertThat(text.text("plain")).isEqualTo("huyện M'Đrắk");
    }

    @Test
    void aYearIsNotGroupedAndACountIsWhenAsked() {
        assertThat(text.text("year", 2021, 12345)).isEqualTo("Năm 2021: 12.345 người");
    }
}
