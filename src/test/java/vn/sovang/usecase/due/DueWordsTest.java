package vn.sovang.usecase.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;

class DueWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05, 15, 25 hằng tháng | monthly 5,15,25",
                "thứ Năm hằng tuần | weekly thursday",
                "trước ngày 15/12 hằng năm | before yearly 12-15",
                "20/12/2026 | once 2026-12-20",
                "trước ngày 1/3/2026 | before once 2026-03-01",
                "monthly 5 | monthly 5"
            })
    void whatIsTypedIsStored(String typed, String stored) throws Refusal {
        assertThat(DueWords.read(typed)).isEqualTo(DueRule.parse(stored));
        assertThat(DueWords.read(DueRule.parse(stored).display()))
                .as("and typed again")
                .isEqualTo(DueRule.parse(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sớm", "31/2/2026", "ngày 5 hằng tháng và thứ Năm hằng tuần"})
    void whatNamesNoOneDayIsRefused(String typed) {
        assertThatThrownBy(() -> DueWords.read(typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không hiểu thời hạn");
    }

    @Test
    void nothingTypedIsNothing() throws Refusal {
        assertThat(DueWords.read(" ")).isEqualTo(DueRule.OPEN);
    }
}
