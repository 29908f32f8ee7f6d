package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private final Holidays holidays = Holidays.load();
    private final WorkingDays days = holidays.workingDays();

    @Test
    void everyYearFrom2020To2027IsThere() {
        assertThat(holidays.years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(all()).allSatisfy(holiday -> assertThat(holiday.source()).isNotBlank());
    }

    @Test
    void theYearsAnnouncedHaveAllDaysOfTheLabourCode() {
        for (int year = 2021; year <= 2026; year++) {
            long certain = holidays.of(year).stream()
                    .filter(Holiday::verified)
                    .mapToLong(holiday -> holiday.days().size())
                    .sum();
            assertThat(certain).as("Điều 112, năm %d", year).isEqualTo(11);
        }
    }

    @Test
    void aHolidayAtAWeekendGivesAWorkingDayBack() {
        for (Holiday holiday : all()) {
            long lost = holiday.days().stream().filter(HolidaysTest::isWeekend).count();
            assertThat(holiday.off().size() - holiday.working().size())
                    .as(holiday.name() + " " + holiday.days())
                    .isEqualTo((int) lost);
        }
    }

    @Test
    void everyDayBelongsToItsYearAndOnlySaturdaysAreWorkedInstead() {
        for (int year : holidays.years()) {
            for (Holiday holiday : holidays.of(year)) {
                assertThat(Stream.of(holiday.days(), holiday.off(), holiday.working())
                                .flatMap(List::stream))
                        .allMatch(day -> day.getYear() == year);
                assertThat(holiday.off()).noneMatch(HolidaysTest::isWeekend);
                assertThat(holiday.working()).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
            }
        }
        assertThat(all().stream().flatMap(holiday -> Stream.concat(holiday.days().stream(), holiday.off().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void theLunarDaysAreThoseOfTheCalendar() {
        for (int year : holidays.years()) {
            LocalDate newYear = lunar(year, 1, 1);
            assertThat(named(year, "Tết Âm lịch").days())
                    .contains(newYear.minusDays(1), newYear, newYear.plusDays(1), newYear.plusDays(2));
            assertThat(named(year, "Giỗ Tổ Hùng Vương").days()).containsExactly(lunar(year, 3, 10));
        }
    }

    @Test
    void theCalendarTheDaysAreComparedWithIsThatOfVietNam() {
        assertThat(lunar(2007, 1, 1)).as("18/02 in China").isEqualTo(LocalDate.of(2007, 2, 17));
        assertThat(lunar(2030, 1, 1)).as("03/02 in China").isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(lunar(2021, 1, 1)).isEqualTo(LocalDate.of(2021, 2, 12));
    }

    @Test
    void swappedSaturdaysAreWorked() {
        LocalDate saturday = LocalDate.of(2024, 5, 4);
        assertThat(days.covers(saturday)).isTrue();
        assertThat(days.covers(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(holidays.nameOf(saturday)).isEqualTo("làm bù dịp Ngày Chiến thắng");
        assertThat(holidays.nameOf(LocalDate.of(2024, 4, 29))).isEqualTo("nghỉ hoán đổi dịp Ngày Chiến thắng");
        assertThat(days.after(LocalDate.of(2024, 4, 26), 3)).isEqualTo(saturday);
    }

    @Test
    void compensatedDaysAreNamed() {
        assertThat(holidays.nameOf(LocalDate.of(2021, 9, 2))).isEqualTo("Quốc khánh");
        assertThat(holidays.nameOf(LocalDate.of(2021, 5, 3))).isEqualTo("nghỉ bù Ngày Quốc tế lao động");
        assertThat(holidays.nameOf(LocalDate.of(2021, 9, 6))).isEmpty();
    }

    @Test
    void whatIsNotAnnouncedIsSaid() {
        assertThat(holidays.doubts(2021, 2025)).isEmpty();
        assertThat(holidays.doubts(2027, 2028))
                .anyMatch(doubt -> doubt.startsWith("Tết Âm lịch năm 2027 chưa xác minh."))
                .contains("Phần mềm chưa có lịch nghỉ lễ, tết năm 2028: chỉ trừ thứ Bảy, Chủ nhật.");
    }

    @Test
    void whatIsNotVerifiedIsNoDayOff() {
        LocalDate culture = LocalDate.of(2026, 11, 24);
        assertThat(days.covers(culture)).isTrue();
        assertThat(days.after(LocalDate.of(2026, 11, 23), 1)).isEqualTo(culture);
        assertThat(holidays.doubtful(culture).map(Holiday::name)).contains("Ngày Văn hóa Việt Nam");
        assertThat(days.covers(LocalDate.of(2027, 2, 9))).isTrue();
        assertThat(days.covers(LocalDate.of(2027, 9, 2))).isFalse();
        assertThat(holidays.doubtful(LocalDate.of(2027, 9, 2))).isEmpty();
    }

    private List<Holiday> all() {
        List<Holiday> all = new ArrayList<>();
        holidays.years().forEach(year -> all.addAll(holidays.of(year)));
        return all;
    }

    private Holiday named(int year, String name) {
        return holidays.of(year).stream()
                .filter(holiday -> holiday.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate lunar(int year, int month, int day) {
        HanoiCalendar lunar = new HanoiCalendar();
        return LocalDate.of(year, 1, 15)
                .datesUntil(LocalDate.of(year, 6, 1))
                .filter(date -> lunar.isDay(date, month, day))
                .findFirst()
                .orElseThrow();
    }

    /// The lunar calendar of Viet Nam: that of China with new moons taken at Hanoi (UTC+7, Decision 121-CP of 1967)
    /// instead of Beijing (UTC+8). Tết differs when a new moon falls between the two midnights, as in 2007 and
    /// 2030;
    /// in 2027 it is so close to midnight in Beijing that ICU's own calendar misses it by a day.
    @SuppressWarnings("deprecation")
    private static final class HanoiCalendar extends ChineseCalendar {
        private static final long serialVersionUID = 1L;
        private static final TimeZone HANOI = TimeZone.getTimeZone("GMT+7");

        HanoiCalendar() {
            super(HANOI, ULocale.ROOT, HANOI);
        }

        boolean isDay(LocalDate date, int month, int day) {
            setTimeInMillis(date.atTime(12, 0).toInstant(ZoneOffset.ofHours(7)).toEpochMilli());
            return get(MONTH) == month - 1 && get(DAY_OF_MONTH) == day && get(IS_LEAP_MONTH) == 0;
        }
    }
}
