package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BASE_SALARY      | 1.490.000     | 1490000 | 1.490.000 đồng",
                "BASE_SALARY      | 2530000 đồng  | 2530000 | 2.530.000 đồng",
                "COEFFICIENT      | 0,3           | 0.3     | 0,3 lần",
                "COEFFICIENT      | 1.5 lần       | 1.5     | 1,5 lần",
                "VOTE_PERCENT     | 66,67%        | 66.67   | 66,67%",
                "QUORUM           | 2 / 3         | 2/3     | 2/3",
                "QUORUM           | 80            | 80%     | 80%",
                "SUBMISSION_DAY   | 05/06         | 5/6     | 5/6",
                "APPRAISAL        | 20 ngày làm việc | 20   | 20 ngày làm việc",
                "ACHIEVEMENT_AGE  | 6 tháng       | 6       | 6 tháng",
                "VOTE_SECRET      | Có            | true    | có",
                "VOTE_SECRET      | khong         | false   | không",
                "VOTE_DENOMINATOR | Số phiếu hợp lệ | VALID | số phiếu hợp lệ",
                "MONEY_ROUNDING   | NEAREST       | NEAREST | làm tròn đến số gần nhất"
            })
    void whatIsTypedIsReadAndShown(ProvisionKey key, String typed, String value, String words) {
        assertThat(ProvisionValue.read(key, typed)).contains(value);
        assertThat(ProvisionValue.words(key, value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BASE_SALARY    | một triệu",
                "BASE_SALARY    | -5",
                "COEFFICIENT    | 0",
                "VOTE_PERCENT   | 120",
                "QUORUM         | 3/2",
                "QUORUM         | 0%",
                "SUBMISSION_DAY | 31/2",
                "APPRAISAL      | 2,5",
                "VOTE_SECRET    | có lẽ",
                "MONEY_ROUNDING | lên trời"
            })
    void whatIsNoValueOfTheUnitIsNotRead(ProvisionKey key, String typed) {
        assertThat(ProvisionValue.read(key, typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyCanBeExplainedAndRefusesNothing(ProvisionKey key) {
        assertThat(ProvisionValue.hint(key)).isNotBlank();
        assertThat(ProvisionValue.read(key, " ")).isEmpty();
    }
}
