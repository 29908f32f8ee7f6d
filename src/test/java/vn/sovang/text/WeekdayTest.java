package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class WeekdayTest {
    @Test
    void everyNameIsReadBackWithAndWithoutMarks() {
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(Weekday.read(Weekday.name(day))).contains(day);
            assertThat(Weekday.read(Fold.of(Weekday.name(day)))).contains(day);
        }
    }

    @Test
    void numbersCountFromMondayAsTheSecond() {
        assertThat(Weekday.name(DayOfWeek.THURSDAY)).isEqualTo("thứ Năm");
        assertThat(Weekday.read("Thứ 5")).contains(DayOfWeek.THURSDAY);
        assertThat(Weekday.read("thứ 8")).isEmpty();
        assertThat(Weekday.read("hằng tuần")).isEmpty();
    }
}
