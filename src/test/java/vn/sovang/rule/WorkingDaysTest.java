package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 11, 7);

    @Test
    void aTermSkipsWeekends() {
        assertThat(WorkingDays.PLAIN.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(WorkingDays.PLAIN.after(FRIDAY, 10)).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(WorkingDays.PLAIN.after(FRIDAY, 0)).isEqualTo(FRIDAY);
    }

    @Test
    void daysOffGivenAsDataAreSkippedToo() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2025, 11, 10)));
        assertThat(days.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2025, 11, 11));
        assertThat(days.between(FRIDAY, LocalDate.of(2025, 11, 12))).isEqualTo(2);
    }

    @Test
    void betweenCountsTheFirstDayAndNotTheLast() {
        assertThat(WorkingDays.PLAIN.between(FRIDAY, FRIDAY)).isZero();
        assertThat(WorkingDays.PLAIN.between(FRIDAY, LocalDate.of(2025, 11, 10)))
                .isEqualTo(1);
        assertThat(WorkingDays.PLAIN.between(FRIDAY, LocalDate.of(2025, 11, 1))).isZero();
    }

    @Test
    void aWeekendDayThatIsWorkedCounts() {
        LocalDate saturday = LocalDate.of(2025, 11, 8);
        WorkingDays days = new WorkingDays(Set.of(), Set.of(saturday));
        assertThat(days.after(FRIDAY, 1)).isEqualTo(saturday);
        assertThat(days.between(FRIDAY, LocalDate.of(2025, 11, 10))).isEqualTo(2);
    }

    @Test
    void countingBackSkipsTheSameDays() {
        LocalDate monday = LocalDate.of(2025, 11, 10);
        assertThat(WorkingDays.PLAIN.before(monday, 1)).isEqualTo(FRIDAY);
        assertThat(WorkingDays.PLAIN.before(monday, 0)).isEqualTo(monday);
        assertThat(new WorkingDays(Set.of(FRIDAY)).before(monday, 2)).isEqualTo(LocalDate.of(2025, 11, 5));
    }

    @Test
    void theOfficesOwnDaysOverrule() {
        LocalDate monday = LocalDate.of(2025, 11, 10);
        WorkingDays days = new WorkingDays(Set.of(monday)).with(Set.of(FRIDAY), Set.of(monday));
        assertThat(days.covers(monday)).isTrue();
        assertThat(days.covers(FRIDAY)).isFalse();
    }
}
