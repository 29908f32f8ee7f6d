package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.DueDays;
import vn.sovang.model.DueRule;

class DuePhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo vào các ngày 05, 15 và 25 hằng tháng. | monthly 5,15,25",
                "Thdi gian bdo cdo vao cac ngay 05, 15 va 25 hang thdng: ngay 05, 15 va 25 hang thang | monthly 5,15,25",
                "gửi trước ngày 20 hàng tháng | before monthly 20",
                "tổng hợp, báo cáo trước các ngày 10, ngày 25 hằng tháng | before monthly 10,25",
                "báo cáo vào ngày cuối cùng của hằng tháng | monthly last",
                "báo cáo ngày 25 của tháng cuối quý | monthly 25 in 3,6,9,12",
                "trước ngày 25 tháng cuối mỗi quý gửi báo cáo | before monthly 25 in 3,6,9,12",
                "Báo cáo năm gửi trước ngày 15/12 hằng năm | before yearly 12-15",
                "báo cáo tổng kết ngày 15 tháng 12 hằng năm | yearly 12-15",
                "Chế độ báo cáo: 9 giờ 00 thứ Năm hằng tuần | weekly thursday at 09:00",
                "báo cáo vào thứ 5 hàng tuần | weekly thursday",
                "trước 15 giờ thứ Sáu hằng tuần | before weekly friday at 15:00",
                "báo cáo kết quả về Sở Nội vụ trước ngày 20/12/2021 | before once 2021-12-20",
                "gửi báo cáo chậm nhất vào ngày 05 tháng 11 năm 2021 | once 2021-11-05"
            })
    void whatAPlanSaysIsRead(String sentence, String notation) {
        assertThat(DuePhrases.in(sentence)).extracting(DueRule::notation).containsExactly(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo định kỳ hằng tháng",
                "ngày 45 hằng tháng",
                "ngày 31/02 hằng năm",
                "Kế hoạch số 12/KH-UBND ngày 20/01/2026 hằng năm được rà soát",
                "phong trào kéo dài đến ngày 31/12/2021",
                "họp thứ Năm tuần sau"
            })
    void whatIsNotSaidWholeIsNotRead(String sentence) {
        assertThat(DuePhrases.in(sentence)).isEmpty();
    }

    @Property
    void whatTheProgramWritesItReads(
            @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 1, max = 30) Integer> days,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll MonthDay day,
            @ForAll boolean before) {
        reads(DueRule.on(DueDays.OfMonth.every(days)), before);
        reads(DueRule.on(new DueDays.OfWeek(weekday)), before);
        reads(DueRule.on(new DueDays.OfWeek(weekday)).at(LocalTime.of(hour, minute)), before);
        reads(DueRule.on(new DueDays.OfYear(day)), before);
    }

    private static void reads(DueRule rule, boolean before) {
        DueRule wanted = new DueRule(rule.days(), before, rule.time(), rule.shift());
        assertThat(DuePhrases.in("Báo cáo " + wanted.display() + ".")).containsExactly(wanted);
    }
}
