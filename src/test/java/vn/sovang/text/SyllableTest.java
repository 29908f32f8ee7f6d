package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn", "NGHIÊNG", "giữa", "gì", "giếng", "quý", "Quốc", "khuỷu", "Thuở", "Huế", "hoẵng", "Uỷ", "Ủy",
                "Ý", "yên", "Kạn", "Đắk", "Lynh", "oà", "òa", "Xoong", "khuya", "ươm", "Bích", "a"
            })
    void syllablesAreKnown(String word) {
        assertThat(Syllable.isPlausible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Krông",
                "Niê",
                "Lờà",
                "bac\u0300",
                "tôt",
                "bàch",
                "ngúyên",
                "Müller",
                "Café",
                "µ",
                "Vaên",
                "12",
                "ăâ",
                "sw"
            })
    void otherWordsAreNot(String word) {
        assertThat(Syllable.isPlausible(word)).isFalse();
    }
}
