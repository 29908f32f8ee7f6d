package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2020-01-05, ngày 05 tháng 01 năm 2020",
        "2020-02-29, ngày 29 tháng 02 năm 2020",
        "2021-09-07, ngày 07 tháng 9 năm 2021",
        "2019-06-29, ngày 29 tháng 6 năm 2019",
        "2021-12-10, ngày 10 tháng 12 năm 2021"
    })
    void writesDatesAsTheDecreeDoes(LocalDate date, String expected) {
        assertThat(OfficialDate.full(date)).isEqualTo(expected);
    }

    @Test
    void leavesAGapForAMissingDate() {
        assertThat(OfficialDate.fullOrGap(null, 2021)).isEqualTo("ngày ... tháng ... năm 2021");
        assertThat(OfficialDate.fullOrGap(LocalDate.of(2021, 12, 6), 2021)).isEqualTo("ngày 06 tháng 12 năm 2021");
    }

    @Test
    void writesTimesAndBriefDates() {
        assertThat(OfficialDate.time(LocalTime.of(14, 0))).isEqualTo("14 giờ 00");
        assertThat(OfficialDate.time(LocalTime.of(7, 5))).isEqualTo("07 giờ 05");
        assertThat(OfficialDate.brief(LocalDate.of(2020, 1, 15))).isEqualTo("15/01/2020");
    }
}
