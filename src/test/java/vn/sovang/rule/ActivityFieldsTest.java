package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFieldsTest {
    private final ActivityFields fields = ActivityFields.load();

    @ParameterizedTest
    @CsvSource({
        "0003, 0003",
        "3, 0003",
        "12, 0012",
        "Giáo dục - Đào tạo, 0003",
        "giáo dục đào tạo, 0003",
        "GD-ĐT, 0003",
        "'Lao động, TBXH', 0019",
        "Văn hóa - Thể Thao - Du lịch, 0010"
    })
    void aFieldIsKnownByNameAbbreviationOrCode(String words, String code) {
        assertThat(fields.find(words)).map(ActivityFields.Field::code).contains(code);
    }

    @Test
    void unknownWordsAreNone() {
        assertThat(fields.find("Vũ trụ")).isEmpty();
        assertThat(fields.find("")).isEmpty();
        assertThat(fields.find("99")).isEmpty();
        assertThat(fields.nameOf("0012")).isEqualTo("Y tế");
        assertThat(fields.nameOf("9999")).isEqualTo("9999");
    }
}
