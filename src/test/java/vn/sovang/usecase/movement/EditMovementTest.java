package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.store.Stores;
import vn.sovang.usecase.MovementRoom;
import vn.sovang.usecase.round.MovementDetail;

@SuppressWarnings("NullAway.Init") // filled before each test
class EditMovementTest {
    @TempDir
    private Path folder;

    private MovementRoom room;

    @BeforeEach
    void open() throws Refusal {
        room = new MovementRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aMovementItsPlanAndItsItemsChangeInOneStepAndComeBackInOne() throws Refusal {
        PlannedMovement before = room.province();
        Movement movement = before.movement();
        List<PlanLine> lines = new ArrayList<>(before.plan().lines());
        lines.add(PlanLine.of(PlanSection.FUNDING, "Ngân sách xã"));
        PlannedMovement changed = new PlannedMovement(
                titled(movement, "Sông Trà xanh và sạch"), before.plan().withLines(lines), List.of());
        assertThat(room.editing.change(changed)).isEqualTo(changed);
        assertThat(room.editing.find(movement.id())).isEqualTo(changed);
        room.undo().undoLatest();
        assertThat(room.editing.find(movement.id())).isEqualTo(before);
    }

    @Test
    void storingWhatIsThereAlreadyLeavesNoStep() throws Refusal {
        PlannedMovement planned = room.province();
        long before = room.undo().latest().orElseThrow().id();
        room.editing.change(planned);
        assertThat(room.undo().latest().orElseThrow().id()).isEqualTo(before);
    }

    @Test
    void theMovementJustAddedGoesByUndoing() throws Refusal {
        room.editing.add("Hè xanh");
        room.undo().undoLatest();
        assertThat(room.movements.all()).isEmpty();
    }

    @Test
    void aNewMovementIsTheOffices() throws Refusal {
        Movement added = room.editing.add("Hè xanh");
        assertThat(added.planIssuer()).isEqualTo(MovementRoom.COMMUNE);
        assertThat(added.kind()).isEqualTo("phong trào thi đua");
    }

    @Test
    void whatCannotStandIsRefusedInWords() throws Refusal {
        PlannedMovement planned = room.province();
        Movement movement = planned.movement();
        refused(() -> room.editing.change(planned.with(titled(movement, " "))), "chưa có tên");
        refused(
                () -> room.editing.change(planned.with(ending(movement, LocalDate.of(2026, 4, 1)))),
                "Ngày kết thúc 01/4/2026 ở trước ngày bắt đầu 01/5/2026");
        refused(
                () -> room.editing.add(planned.with(MovementRoom.movement("Tên khác", "45/KH-UBND"))),
                "Kế hoạch số 45/KH-UBND đã là kế hoạch của phong trào “Sông Trà xanh”");
        refused(() -> room.editing.find(99), "movement list");
    }

    @Test
    void aMovementNeverStandsBelowItself() throws Refusal {
        PlannedMovement top = room.province();
        PlannedMovement child = room.editing.add(top.with(
                below(MovementRoom.movement("Con", "46/KH-UBND"), top.movement().id())));
        long childId = child.movement().id();
        refused(() -> room.editing.change(child.with(below(child.movement(), childId))), "dưới chính nó");
        refused(() -> room.editing.change(top.with(below(top.movement(), childId))), "dưới phong trào con của nó");
        refused(() -> room.editing.change(top.with(below(top.movement(), 99L))), "Không có phong trào cấp trên số 99");
    }

    @Test
    void anAnnouncementEndsAnOpenMovementUntilItIsTakenBack() throws Refusal {
        Movement movement = room.province().movement();
        MovementClosing closing = new MovementClosing(LocalDate.of(2026, 9, 30), "Thông báo số 8/TB-UBND");
        Movement closed = room.editing.close(movement.id(), closing);
        assertThat(closed.runsOn(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(closed.runsOn(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(room.movements.find(movement.id())).contains(closed);
        assertThat(room.editing.reopen(movement.id()).runsOn(LocalDate.of(2030, 1, 1)))
                .isTrue();
        refused(() -> room.editing.reopen(movement.id()), "chưa kết thúc");
        room.undo().undoLatest();
        assertThat(room.movements.find(movement.id())).contains(closed);
    }

    @Test
    void anEndNeedsAnAnnouncementAndADayAfterTheStart() throws Refusal {
        long id = room.province().movement().id();
        refused(
                () -> room.editing.close(id, new MovementClosing(LocalDate.of(2026, 9, 30), " ")),
                "Chưa ghi văn bản công bố");
        refused(
                () -> room.editing.close(id, new MovementClosing(LocalDate.of(2026, 4, 30), "Thông báo số 8")),
                "Ngày kết thúc 30/4/2026 ở trước ngày bắt đầu");
    }

    @Test
    void tasksComeGoAndComeBack() throws Refusal {
        long id = room.province().movement().id();
        MovementTask task = room.editing.add(new MovementTask(0, id, "Các thôn", null, "Trồng cây", DueRule.OPEN));
        MovementTask changed =
                room.editing.change(new MovementTask(task.id(), id, "Các thôn, bản", null, "Trồng cây", DueRule.OPEN));
        assertThat(MovementDetail.read(Stores.of(room.database), id).tasks())
                .hasSize(2)
                .endsWith(changed);
        room.editing.removeTasks(List.of(changed));
        assertThat(MovementDetail.read(Stores.of(room.database), id).tasks()).hasSize(1);
        room.undo().undoLatest();
        assertThat(MovementDetail.read(Stores.of(room.database), id).tasks()).endsWith(changed);
        refused(() -> room.editing.add(new MovementTask(0, id, "", null, " ", DueRule.OPEN)), "Nhiệm vụ còn trống");
    }

    private static void refused(ThrowingCallable work, String because) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static Movement titled(Movement one, String title) {
        return copy(one, title, one.end(), one.parentId());
    }

    private static Movement ending(Movement one, LocalDate end) {
        return copy(one, one.title(), end, one.parentId());
    }

    private static Movement below(Movement one, @Nullable Long parentId) {
        return copy(one, one.title(), one.end(), parentId);
    }

    private static Movement copy(Movement one, String title, @Nullable LocalDate end, @Nullable Long parentId) {
        return new Movement(
                one.id(),
                title,
                one.briefTitle(),
                one.kind(),
                one.slogan(),
                one.launcher(),
                one.level(),
                one.planNumber(),
                one.planDate(),
                one.planIssuer(),
                one.planSubject(),
                one.start(),
                end,
                one.endCondition(),
                one.contents(),
                one.criteria(),
                one.awardCodes(),
                one.criteriaSource(),
                one.dossierSource(),
                parentId,
                one.closing());
    }
}
