package vn.sovang.usecase.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.MovementRoom;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

class DeadlinesTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);

    @TempDir
    private Path folder;

    private MovementRoom room;
    private Journal journal;
    private OfficeCalendar calendar;
    private Deadlines deadlines;
    private long movement;

    @BeforeEach
    void open() throws Refusal {
        room = new MovementRoom(folder);
        movement = room.province().movement().id();
        Clock clock = Clock.fixed(Instant.parse("2026-06-11T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        journal = new Journal(Stores.of(room.database), clock, "test");
        calendar = new OfficeCalendar(Stores.of(room.database), Holidays.load(), journal);
        deadlines = new Deadlines(Stores.of(room.database), calendar, journal);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void termsTasksAndStagesFallDueWhileTheMovementLasts() throws Refusal {
        assertThat(deadlines.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31)))
                .extracting(one -> one.due().day().toString(), one -> one.what().kind(), one -> one.what()
                        .who())
                .containsExactly(
                        tuple("2026-05-05", "Báo cáo nhanh", "Sở Nội vụ"),
                        tuple("2026-05-15", "Báo cáo nhanh", "Sở Nội vụ"),
                        tuple("2026-05-25", "Báo cáo nhanh", "Sở Nội vụ"),
                        tuple("2026-05-25", "Nhiệm vụ", "Sở Nội vụ"));
        assertThat(deadlines.between(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31)))
                .extracting(one -> one.what().kind(), Deadline::name)
                .containsExactly(tuple("Hết giai đoạn", "Đợt 1"));

        room.editing.close(movement, new MovementClosing(LocalDate.of(2026, 5, 20), "Thông báo số 9"));

        assertThat(deadlines.between(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 7, 31)))
                .isEmpty();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    void whatWasDoneStaysDoneAndIsTakenBackByItsStep() throws Refusal {
        Deadline late = on(LocalDate.of(2026, 6, 5));
        assertThat(late.state().label()).isEqualTo("trễ 4 ngày làm việc");

        DeadlineMark mark = deadlines.done(late, LocalDate.of(2026, 6, 8), "Báo cáo số 12/BC-UBND", "");

        assertThat(mark.named()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(on(LocalDate.of(2026, 6, 5)).state().label())
                .isEqualTo("đã làm ngày 08/6/2026, trễ 1 ngày làm việc");
        assertThat(on(LocalDate.of(2026, 6, 15)).done()).isFalse();
        deadlines.done(on(LocalDate.of(2026, 6, 5)), LocalDate.of(2026, 6, 5), "Báo cáo số 12/BC-UBND", "");
        assertThat(on(LocalDate.of(2026, 6, 5)).state().label()).isEqualTo("đã làm ngày 05/6/2026");

        undoLast();
        assertThat(on(LocalDate.of(2026, 6, 5)).state().label()).contains("08/6/2026");
        deadlines.undone(on(LocalDate.of(2026, 6, 5)));
        assertThat(on(LocalDate.of(2026, 6, 5)).late()).isTrue();
    }

    @Test
    void aMarkFollowsItsTermIntoTheBinAndBack() throws Refusal {
        deadlines.done(on(LocalDate.of(2026, 6, 5)), TODAY, "", "");
        MovementTerm term = new MovementTermStore(room.database).of(movement).getFirst();

        room.editing.removeTerms(List.of(term));
        assertThat(deadlines.between(LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 5)))
                .isEmpty();
        undoLast();

        assertThat(on(LocalDate.of(2026, 6, 5)).done()).isTrue();
    }

    @Test
    void nothingIsDoneInTheFuture() {
        Deadline one = on(LocalDate.of(2026, 6, 15));

        assertThatThrownBy(() -> deadlines.done(one, TODAY.plusDays(1), "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("12/6/2026 ở sau hôm nay");
    }

    @Test
    void whatPressesIsToldOnceForAllThatIsLate() throws Refusal {
        deadlines.done(on(LocalDate.of(2026, 5, 5)), LocalDate.of(2026, 5, 5), "", "");

        List<Deadlines.Pressing> pressing = deadlines.pressing(14);

        assertThat(pressing)
                .extracting(
                        one -> one.deadline().due().day().toString(),
                        one -> one.deadline().what().kind(),
                        Deadlines.Pressing::times)
                .containsExactly(
                        tuple("2026-05-15", "Báo cáo nhanh", 3),
                        tuple("2026-05-25", "Nhiệm vụ", 1),
                        tuple("2026-06-15", "Báo cáo nhanh", 1),
                        tuple("2026-06-25", "Báo cáo nhanh", 1),
                        tuple("2026-06-25", "Nhiệm vụ", 1));
    }

    @Test
    void anOfficesOwnDaysMoveWhatIsCountedInWorkingDays() throws Refusal {
        room.editing.add(new MovementTerm(
                0,
                movement,
                TermKind.DOSSIER,
                "Nộp hồ sơ",
                DueRule.stored("count 5 working after 2026-11-20"),
                "",
                ""));
        LocalDate culture = LocalDate.of(2026, 11, 24);
        assertThat(dossierDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(calendar.doubts(culture, culture)).hasSize(1);

        calendar.set(culture, false, "Nghỉ theo thông báo của tỉnh");

        assertThat(dossierDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(calendar.doubts(culture, culture)).isEmpty();
        calendar.set(LocalDate.of(2026, 11, 21), true, "Làm bù");
        assertThat(dossierDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        undoLast();
        calendar.clear(culture);
        assertThat(calendar.own()).isEmpty();
        assertThat(dossierDay()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aDayThatIsOffAnywayIsNotSetOff() throws Refusal {
        assertThatThrownBy(() -> calendar.set(LocalDate.of(2026, 6, 14), false, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("14/6/2026 vốn là ngày nghỉ");
        OfficeDay day = calendar.set(LocalDate.of(2026, 6, 13), true, "");
        assertThat(day.display()).isEqualTo("cơ quan làm việc");
    }

    @Test
    void aDayNobodyCanReadIsTold() throws Refusal {
        room.editing.add(
                new MovementTask(0, movement, "Công an xã", null, "Giữ trật tự", DueRule.stored("khi có lệnh")));

        assertThat(deadlines.unread()).singleElement().asString().contains("Công an xã", "khi có lệnh");
    }

    @Test
    void keysFindTheirDeadlineAndNothingElseDoes() throws Refusal {
        Deadline one = on(LocalDate.of(2026, 6, 15));

        assertThat(deadlines.find(one.key())).isEqualTo(one);
        assertThatThrownBy(() -> deadlines.find("moc-99@2026-06-15"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("moc-99@2026-06-15");
        assertThatThrownBy(() -> deadlines.find("moc-1")).isInstanceOf(Refusal.class);
    }

    private LocalDate dossierDay() {
        return deadlines.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)).stream()
                .filter(one -> one.name().equals("Nộp hồ sơ"))
                .map(one -> one.due().day())
                .findFirst()
                .orElseThrow();
    }

    private Deadline on(LocalDate day) {
        return deadlines.between(day, day).stream()
                .filter(one -> one.what().kind().equals("Báo cáo nhanh"))
                .findFirst()
                .orElseThrow();
    }

    private void undoLast() throws Refusal {
        room.undo().undoLatest();
    }
}
