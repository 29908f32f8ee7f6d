package vn.sovang.model.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class DueRuleTest {
    private static final Generator<LocalDate> DATES = Generator.between(
                    LocalDate.of(2000, 1, 1).toEpochDay(),
                    LocalDate.of(2099, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);

    @Seeded
    void theStoredTextReadsBackAsTheSameRule(long seed) {
        Seeds.hold(seed, 40, DueRuleTest::rule, rule -> assertThat(DueRule.parse(rule.notation()))
                .isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monthly 5,15,25 | ngày 05, 15, 25 hằng tháng",
                "before monthly 20 | trước ngày 20 hằng tháng",
                "monthly last | ngày cuối hằng tháng",
                "monthly 15,last | ngày 15, ngày cuối hằng tháng",
                "monthly 25 in 3,6,9,12 | ngày 25 các tháng 3, 6, 9, 12 hằng năm",
                "monthly 5 in 2 | ngày 05 tháng 02 hằng năm",
                "weekly thursday at 09:00 | thứ Năm hằng tuần, 9 giờ",
                "weekly friday at 16:30 | thứ Sáu hằng tuần, 16 giờ 30",
                "before yearly 12-15 | trước ngày 15/12 hằng năm",
                "once 2021-09-07 at 14:00 | ngày 07/9/2021, 14 giờ",
                "count 10 working before 2021-12-20 | 10 ngày làm việc trước ngày 20/12/2021",
                "count 5 days after end | 05 ngày sau ngày kết thúc phong trào",
                "count 3 working before 2021-12-20 name ngày họp Hội đồng"
                        + " | 03 ngày làm việc trước ngày họp Hội đồng (20/12/2021)",
                "monthly 25 off later | ngày 25 hằng tháng (ngày nghỉ: chuyển sang ngày làm việc liền sau)"
            })
    void aRuleReadsAsAPlanWouldSayIt(String notation, String display) throws Refusal {
        DueRule rule = DueRule.parse(notation);
        assertThat(rule.display()).isEqualTo(display);
        assertThat(rule.notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hằng tháng",
                "monthly",
                "monthly 0",
                "monthly 32",
                "monthly 5,",
                "monthly 5 in 13",
                "weekly someday",
                "weekly monday at 25:00",
                "yearly 02-30",
                "once 2021-02-29",
                "count 0 working before 2021-12-20",
                "count 5 working before",
                "before count 5 days after end",
                "count 5 days after end name lễ",
                "monthly 5 off sometimes",
                "monthly 5 name lễ"
            })
    void whatIsNoRuleIsRefusedWithTheWayToWriteIt(String text) {
        assertThatThrownBy(() -> DueRule.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Không đọc được lịch “" + text + "”. Hãy ghi như: ");
    }

    @Test
    void aDayOffStaysAsItIsUnlessSaid() throws Refusal {
        assertThat(DueRule.parse("monthly 5").shift()).isEqualTo(DayOffShift.AS_IT_IS);
        assertThat(DueRule.parse("monthly 5 off earlier").shift()).isEqualTo(DayOffShift.EARLIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khi có lệnh", "month 5,15,25", "monthly 45", "before khi xong", ""})
    void whatIsNoNotationStaysAsItsWords(String text) {
        DueRule kept = DueRule.stored(text);
        assertThat(kept.notation()).isEqualTo(text);
        assertThat(kept.display()).isEqualTo(text);
        assertThat(kept.namesDays()).isFalse();
        assertThat(kept.isOpen()).isEqualTo(text.isEmpty());
    }

    private static DueRule rule(Random random) {
        DueDays days = days(random);
        boolean before = random.nextBoolean() && !(days instanceof DueDays.Counted);
        LocalTime time = Generator.between(0, 24 * 60 - 1)
                .map(minute -> LocalTime.of(minute / 60, minute % 60))
                .orNull(0.5)
                .next(random);
        return new DueRule(days, before, time, Generator.of(DayOffShift.class).next(random));
    }

    private static DueDays days(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new DueDays.OfMonth(
                        new TreeSet<>(Generator.between(1, 31).set(1, 31).next(random)),
                        EnumSet.copyOf(Generator.of(Month.class).set(1, 12).next(random)));
            case 1 -> new DueDays.OfWeek(Generator.of(DayOfWeek.class).next(random));
            case 2 -> new DueDays.OfYear(MonthDay.from(DATES.next(random)));
            case 3 -> new DueDays.Once(DATES.next(random));
            default ->
                new DueDays.Counted(
                        Generator.between(1, 999).next(random),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        event(random));
        };
    }

    private static DueEvent event(Random random) {
        Generator<String> names = Generator.of("", "ngày họp Hội đồng", "lễ at 09:00 off later name lạ");
        return switch (random.nextInt(4)) {
            case 0 -> new DueEvent.Start();
            case 1 -> new DueEvent.End();
            default -> new DueEvent.Given(DATES.next(random), names.next(random));
        };
    }
}
