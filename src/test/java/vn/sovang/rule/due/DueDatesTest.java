package vn.sovang.rule.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.Validity;
import vn.sovang.rule.Holidays;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class DueDatesTest {
    private static final LocalDate FROM = LocalDate.of(2021, 9, 10);
    private static final LocalDate TO = LocalDate.of(2021, 10, 31);

    private final DueDates dates = new DueDates(Holidays.load().workingDays());

    @Test
    void reportDaysOfAMonthStandWhereThePlanPutsThem() throws Refusal {
        assertThat(days("monthly 5,15,25", FROM, TO))
                .containsExactly("2021-09-15", "2021-09-25", "2021-10-05", "2021-10-15", "2021-10-25");
    }

    @Test
    void aDayOffMovesOnlyWhenTheRuleSaysSo() throws Refusal {
        assertThat(days("monthly 25 off earlier", FROM, LocalDate.of(2021, 9, 30)))
                .as("25/9/2021 is a Saturday")
                .containsExactly("2021-09-24");
        assertThat(days("monthly 25 off later", FROM, LocalDate.of(2021, 9, 30)))
                .containsExactly("2021-09-27");
        assertThat(days("once 2021-09-02 off later", LocalDate.of(2021, 9, 1), TO))
                .as("Quốc khánh and the weekend after it")
                .containsExactly("2021-09-06");
    }

    @Test
    void aMovedDayIsFoundByTheDayItMovedTo() throws Refusal {
        assertThat(days("monthly 1 in 2 off later", LocalDate.of(2022, 2, 4), LocalDate.of(2022, 2, 10)))
                .as("Tết 2022 ends on 06/02")
                .containsExactly("2022-02-07");
        assertThat(days("monthly 1 in 2 off later", LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 6)))
                .isEmpty();
    }

    @Test
    void shortMonthsHaveTheirLastDay() throws Refusal {
        assertThat(days("monthly 30,last", LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 31)))
                .containsExactly("2023-02-28", "2023-03-30", "2023-03-31");
    }

    @Test
    void quartersWeeksAndYearsRecur() throws Refusal {
        assertThat(days("monthly 25 in 3,6,9,12", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .containsExactly("2021-03-25", "2021-06-25", "2021-09-25", "2021-12-25");
        assertThat(days("weekly thursday at 09:00", LocalDate.of(2021, 12, 17), LocalDate.of(2022, 1, 1)))
                .containsExactly("2021-12-23", "2021-12-30");
        assertThat(days("yearly 12-15", LocalDate.of(2020, 12, 15), LocalDate.of(2022, 12, 15)))
                .containsExactly("2020-12-15", "2021-12-15", "2022-12-15");
    }

    @Test
    void beforeADayMeansTheDayBeforeAtTheLatest() throws Refusal {
        DueDate due = dates.of(DueRule.parse("before yearly 12-15"), Validity.OPEN, FROM, LocalDate.of(2021, 12, 31))
                .getFirst();
        assertThat(due.day()).isEqualTo("2021-12-14");
        assertThat(due.named()).isEqualTo("2021-12-15");
    }

    @Test
    void workingDaysAreCountedOverTheHolidays() throws Refusal {
        assertThat(days("count 10 working before 2021-12-20", FROM, LocalDate.of(2021, 12, 31)))
                .containsExactly("2021-12-06");
        assertThat(days("count 3 working before 2021-09-07", LocalDate.of(2021, 8, 1), TO))
                .as("02 and 03/9/2021 are off")
                .containsExactly("2021-08-31");
        assertThat(days("count 5 days after 2021-09-30", FROM, TO)).containsExactly("2021-10-05");
    }

    @Test
    void whatRecursEndsWithTheMovementAndWhatFollowsItDoesNot() throws Refusal {
        Validity movement = new Validity(LocalDate.of(2021, 9, 20), LocalDate.of(2021, 10, 10));
        assertThat(days("monthly 5,15,25", movement, FROM, TO)).containsExactly("2021-09-25", "2021-10-05");
        assertThat(days("weekly monday", movement, FROM, TO)).containsExactly("2021-09-20", "2021-09-27", "2021-10-04");
        assertThat(days("count 5 days after end", movement, FROM, TO)).containsExactly("2021-10-15");
        assertThat(days("once 2021-10-20", movement, FROM, TO)).containsExactly("2021-10-20");
    }

    @Test
    void anOpenEndHasNoDayToCountFrom() throws Refusal {
        assertThat(days("count 5 days after end", Validity.OPEN, FROM, TO)).isEmpty();
        assertThat(days("monthly 15", new Validity(FROM, null), FROM, TO)).containsExactly("2021-09-15", "2021-10-15");
    }

    @Test
    void theStateIsCountedInWorkingDays() {
        DueDate friday = due("2021-09-24");
        assertThat(label(friday, "2021-09-20T08:00")).isEqualTo("còn 4 ngày làm việc");
        assertThat(label(friday, "2021-09-24T23:00")).isEqualTo("đến hạn hôm nay");
        assertThat(label(friday, "2021-09-25T08:00")).isEqualTo("quá hạn");
        assertThat(label(friday, "2021-09-28T08:00")).isEqualTo("trễ 2 ngày làm việc");
        assertThat(label(due("2021-09-25"), "2021-09-24T08:00")).isEqualTo("đến hạn trong những ngày nghỉ này");
        assertThat(label(due("2021-09-07"), "2021-09-01T08:00"))
                .as("Quốc khánh, a weekend")
                .isEqualTo("còn 2 ngày làm việc");
    }

    @Test
    void theTimeOfTheDayCounts() {
        DueDate nine = new DueDate(FROM, FROM, LocalTime.of(9, 0));
        assertThat(label(nine, "2021-09-10T09:00")).isEqualTo("đến hạn hôm nay, 9 giờ");
        assertThat(dates.state(nine, null, FROM.atTime(9, 1))).isEqualTo(new DueState.Late(0));
    }

    @Test
    void whatIsDoneSaysWhenAndHowLate() {
        DueDate friday = due("2021-09-24");
        assertThat(dates.state(friday, LocalDate.of(2021, 9, 23), TO.atStartOfDay()))
                .isEqualTo(new DueState.Done(LocalDate.of(2021, 9, 23), false, 0));
        assertThat(dates.state(friday, LocalDate.of(2021, 9, 28), TO.atStartOfDay())
                        .label())
                .isEqualTo("đã làm ngày 28/9/2021, trễ 2 ngày làm việc");
    }

    @Test
    void theNextOneIsTheFirstThatIsNotDone() throws Refusal {
        List<DueDate> all = dates.of(DueRule.parse("monthly 5,15,25"), Validity.OPEN, FROM, TO);
        assertThat(DueDates.firstOpen(all, Set.of(LocalDate.of(2021, 9, 15)))).contains(all.get(1));
        assertThat(DueDates.firstOpen(all, all.stream().map(DueDate::named).toList()))
                .isEmpty();
    }

    /// A window cut in two, and a rule over it.
    private record Cut(int split, DayOffShift shift, int day) {}

    @Seeded
    void windowsSideBySideGiveWhatOneWindowGives(long seed) {
        Generator<Cut> cuts = random -> new Cut(
                Generator.between(1, 400).next(random),
                Generator.of(DayOffShift.class).next(random),
                Generator.between(1, 31).next(random));
        Seeds.hold(seed, 30, cuts, this::partsGiveWhatTheWholeGives);
    }

    private void partsGiveWhatTheWholeGives(Cut cut) throws Refusal {
        DueRule rule = DueRule.parse("monthly " + cut.day() + ",7").shifted(cut.shift());
        LocalDate end = FROM.plusDays(401);
        LocalDate middle = FROM.plusDays(cut.split());
        List<DueDate> whole = dates.of(rule, Validity.OPEN, FROM, end);
        assertThat(Stream.concat(
                        dates.of(rule, Validity.OPEN, FROM, middle.minusDays(1)).stream(),
                        dates.of(rule, Validity.OPEN, middle, end).stream()))
                .containsExactlyElementsOf(whole);
        assertThat(whole)
                .isNotEmpty()
                .allMatch(due ->
                        cut.shift() == DayOffShift.AS_IT_IS || dates.calendar().covers(due.day()));
    }

    private List<String> days(String rule, LocalDate from, LocalDate to) throws Refusal {
        return days(rule, Validity.OPEN, from, to);
    }

    private List<String> days(String rule, Validity movement, LocalDate from, LocalDate to) throws Refusal {
        return dates.of(DueRule.parse(rule), movement, from, to).stream()
                .map(due -> due.day().toString())
                .toList();
    }

    private static DueDate due(String day) {
        return new DueDate(LocalDate.parse(day), LocalDate.parse(day), null);
    }

    private String label(DueDate due, String now) {
        return dates.state(due, null, LocalDateTime.parse(now)).label();
    }
}
