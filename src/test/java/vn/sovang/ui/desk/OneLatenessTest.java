package vn.sovang.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueSource;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.usecase.FollowRoom;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.movement.ReadStandings;
import vn.sovang.usecase.work.OfficeCalendar;

/// The desk, the calendar and the letters to units say the same of the same report.
class OneLatenessTest {
    private static final LocalDate REPORT = LocalDate.of(2026, 10, 25);

    @TempDir
    private Path folder;

    private FollowRoom room;
    private OfficeCalendar calendar;
    private Deadlines deadlines;
    private ReadStandings facts;

    @BeforeEach
    void open() throws Refusal {
        room = new FollowRoom(folder);
        Stores stores = Stores.of(room.registry.database);
        calendar = new OfficeCalendar(stores, Holidays.load(), room.registry.journal);
        deadlines = new Deadlines(stores, calendar, room.registry.journal);
        facts = new ReadStandings(stores, calendar::workingDays);
        room.follow.assign(room.movement.id(), room.all(), LocalDate.of(2026, 9, 10));
        for (LocalDate before = LocalDate.of(2026, 9, 15); before.isBefore(REPORT); before = next(before)) {
            deadlines.done(deadlines.find("moc-%d@%s".formatted(room.reports.id(), before)), before, "", "");
        }
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void eachSaysTheSameWorkingDays() throws Refusal {
        assertThat(List.of(onTheCalendar(), inTheLetters(), onTheDesk())).containsOnly("trễ 7 ngày làm việc");
    }

    @Test
    void aDayOffTheOfficeAddsIsNotCountedByAny() throws Refusal {
        calendar.set(LocalDate.of(2026, 10, 26), false, "Nghỉ theo thông báo của tỉnh");
        assertThat(List.of(onTheCalendar(), inTheLetters(), onTheDesk())).containsOnly("trễ 6 ngày làm việc");
    }

    private String onTheCalendar() {
        return deadlines.between(REPORT, REPORT).stream()
                .filter(one -> one.what().source().equals(new DueSource.Term(room.reports.id())))
                .map(one -> one.state().label())
                .findFirst()
                .orElseThrow();
    }

    private String inTheLetters() throws Refusal {
        return facts.of(room.movement.id(), FollowRoom.TODAY).unit(room.first.id()).orElseThrow().missing().stream()
                .filter(sending -> sending.due().day().equals(REPORT))
                .map(sending -> sending.state().label())
                .findFirst()
                .orElseThrow();
    }

    private String onTheDesk() {
        LocalDateTime now = FollowRoom.TODAY.atTime(9, 0);
        return new DeskLines(AwardCatalogue.load(), deadlines.dates(), now)
                .deadlines(deadlines.pressing(DeskLines.SOON_DAYS)).stream()
                        .filter(step -> step.title().equals(room.reports.name()))
                        .map(step -> step.when().words().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElseThrow();
    }

    private static LocalDate next(LocalDate reportDay) {
        return reportDay.getDayOfMonth() == 25 ? reportDay.plusMonths(1).withDayOfMonth(5) : reportDay.plusDays(10);
    }
}
