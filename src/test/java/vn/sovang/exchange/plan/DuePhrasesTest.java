package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

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

    @Seeded
    void whatTheProgramWritesItReads(long seed) {
        Seeds.hold(seed, 40, DuePhrasesTest::rule, rule -> assertThat(DuePhrases.in("Báo cáo " + rule.display() + "."))
                .containsExactly(rule));
    }

    private static DueRule rule(Random random) {
        DueRule rule = DueRule.on(days(random));
        LocalTime time = rule.days() instanceof DueDays.OfWeek && random.nextBoolean()
                ? LocalTime.of(
                        Generator.between(0, 23).next(random),
                        Generator.between(0, 59).next(random))
                : rule.time();
        return new DueRule(rule.days(), random.nextBoolean(), time, rule.shift());
    }

    private static DueDays days(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> DueDays.OfMonth.every(Generator.between(1, 30).set(1, 5).next(random));
            case 1 -> new DueDays.OfWeek(Generator.of(DayOfWeek.class).next(random));
            default ->
                new DueDays.OfYear(MonthDay.from(LocalDate.of(2024, 1, 1)
                        .plusDays(Generator.between(0, 365).next(random))));
        };
    }
}
