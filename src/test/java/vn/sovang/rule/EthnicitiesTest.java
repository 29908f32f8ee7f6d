package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EthnicitiesTest {
    private final Ethnicities ethnicities = Ethnicities.load();

    @Test
    void thereAreFiftyFourWithCodesInOrder() {
        assertThat(ethnicities.all()).hasSize(54);
        assertThat(ethnicities.all())
                .extracting(Ethnicities.Ethnicity::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("01")
                .endsWith("54");
        assertThat(ethnicities.all())
                .allSatisfy(it -> assertThat(ethnicities.find(it.name())).contains(it));
    }

    @ParameterizedTest
    @CsvSource({
        "Kinh, Kinh",
        "kinh, Kinh",
        "TÀY, Tày",
        "dân tộc Tày, Tày",
        "H'Mông, Mông",
        "H’mông, Mông",
        "Hmông, Mông",
        "Mông (Mèo), Mông",
        "Khơ-me, Khmer",
        "Khơ me, Khmer",
        "Ê-đê, Ê Đê",
        "Êđê, Ê Đê",
        "Gia-rai, Gia Rai",
        "Cao Lan, Sán Chay",
        "Sán Chay (Cao Lan), Sán Chay",
        "M'Nông, Mnông",
        "Cơ-tu, Cơ Tu"
    })
    void namesInAnySpellingAreTheOne(String listed, String name) {
        assertThat(ethnicities.find(listed)).map(Ethnicities.Ethnicity::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Việt Nam", "08", "8", "''", "Thượng", "Mường Thái"})
    void otherWordsAndCodesAreNoName(String listed) {
        assertThat(ethnicities.find(listed)).isEmpty();
    }

    @Test
    void aCodeMayMeanTwo() {
        assertThat(ethnicities.ofCode("11"))
                .extracting(Ethnicities.Ethnicity::name)
                .containsExactly("Ê Đê", "Ngái");
        assertThat(ethnicities.ofCode("8"))
                .extracting(Ethnicities.Ethnicity::name)
                .containsExactly("Mông");
        assertThat(ethnicities.ofCode("99")).isEmpty();
    }
}
