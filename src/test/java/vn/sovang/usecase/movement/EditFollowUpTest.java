package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.usecase.FollowRoom;
import vn.sovang.usecase.work.Effects;

/// What units do in a movement, entered and taken back.
class EditFollowUpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir
    private Path folder;

    private FollowRoom room;
    private long movement;
    private long unit;

    @BeforeEach
    void open() throws Exception {
        room = new FollowRoom(folder);
        movement = room.movement.id();
        unit = room.first.id();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<FollowUp> oneOfEachKind() {
        return List.of(
                new MovementUnit(0, movement, unit, DAY, DAY, "05/KH-UBND", DAY, DAY, "Bản đăng ký", 3, "ghi chú"),
                new Pledge(0, movement, unit, "GK_HUYEN", "Giấy khen", SubjectKind.PERSON, 4, "", ""),
                new Receipt(
                        0,
                        movement,
                        unit,
                        TermKind.QUICK_REPORT,
                        room.reports.id(),
                        DAY,
                        DAY.plusDays(1),
                        "12/BC-UBND",
                        true,
                        "muộn"),
                new Inspection(0, movement, unit, DAY, "Đoàn số 1", "Tốt", "Trồng dặm", DAY.plusDays(9), null),
                new Contribution(
                        0,
                        movement,
                        unit,
                        DAY,
                        ContributionKind.GOODS,
                        "Hợp tác xã Mẫu",
                        "cây giống",
                        new BigDecimal("1200.5"),
                        "bầu",
                        24_000_000L,
                        "trồng đồi",
                        "PN 02"),
                new TypicalExample(0, movement, unit, null, unit, "Xã Bản Mẫu", "Đồi xanh", "Đã trồng 2 ha.", DAY),
                new UnitScore(
                        0,
                        movement,
                        unit,
                        room.criterion(0).id(),
                        BigDecimal.TEN,
                        new BigDecimal("9.5"),
                        "chậm một ngày"),
                new ConditionResult(
                        0, movement, unit, room.plan.conditions().getFirst().id(), new BigDecimal("91.5"), "BB 01"));
    }

    @Test
    void everyKindComesBackAsItWasStoredAndCanBeUndone() throws Exception {
        for (FollowUp entry : oneOfEachKind()) {
            Map<String, List<String>> before = rows();
            FollowUp added = room.follow.add(entry);
            assertThat(room.entries.find(added)).hasValue(cast(entry.withId(added.id())));
            room.registry.undo.undoLatest();
            assertThat(rows()).as(entry.getClass().getSimpleName()).isEqualTo(before);
            room.follow.add(entry);
        }
        assertThat(room.entries.units(movement)).hasSize(1);
    }

    @SuppressWarnings("unchecked") // find answers a wildcard of the same kind
    private static <T> T cast(FollowUp entry) {
        return (T) entry;
    }

    @Test
    void everyKindCanBeChangedAndTakenOut() throws Exception {
        List<FollowUp> all = oneOfEachKind();
        for (FollowUp entry : all.subList(1, all.size())) {
            FollowUp added = room.follow.add(entry);
            Map<String, List<String>> before = rows();
            room.follow.remove(added);
            assertThat(room.entries.find(added)).isEmpty();
            room.registry.undo.undoLatest();
            assertThat(rows()).isEqualTo(before);
        }
        Receipt receipt = room.entries.receipts(movement).getFirst();
        Receipt later = new Receipt(
                receipt.id(),
                movement,
                unit,
                receipt.kind(),
                receipt.termId(),
                receipt.due(),
                DAY.plusDays(2),
                "13/BC-UBND",
                false,
                "");
        room.follow.change(later);
        assertThat(room.entries.receipts(movement)).containsExactly(later);
    }

    @Test
    void allUnitsAreAssignedInOneStepAndNobodyTwice() throws Exception {
        room.follow.assign(movement, List.of(unit), DAY);
        assertThat(room.follow.assign(movement, room.all(), DAY.plusDays(1))).hasSize(2);
        assertThat(room.entries.units(movement)).hasSize(3);
        assertThat(room.entries.units(movement).getFirst().assignedOn()).isEqualTo(DAY);
        room.registry.undo.undoLatest();
        assertThat(room.entries.units(movement)).hasSize(1);
    }

    @Test
    void whoGivesTakesPart() throws Exception {
        room.follow.add(Contribution.money(movement, room.second.id(), DAY, 5_000_000, "cây giống"));
        assertThat(room.entries.units(movement))
                .extracting(MovementUnit::unitId)
                .containsExactly(room.second.id());
        room.registry.undo.undoLatest();
        assertThat(room.entries.units(movement)).isEmpty();
    }

    @Test
    void severalUnitsSendAtOnceAndWhoSentBeforeIsLeft() throws Exception {
        room.follow.assign(movement, room.all(), DAY);
        room.follow.receive(room.reports, DAY, List.of(unit), DAY, "01/BC", false);
        Effects<Long> effects = room.follow.receive(room.reports, DAY, room.all(), DAY.plusDays(2), "", false);
        assertThat(effects.done()).hasSize(2).doesNotContain(unit);
        assertThat(effects.keptSentence()).endsWith(" vì đã ghi nhận từ trước.");
        assertThat(effects.kept()).extracting(Effects.Kept::id).containsExactly(unit);
        assertThat(room.entries.receipts(movement))
                .extracting(Receipt::receivedOn)
                .containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(2));
        room.registry.undo.undoLatest();
        assertThat(room.entries.receipts(movement)).hasSize(1);
    }

    @Test
    void whatAllSentBeforeIsReceivedFromNobodyAndIsNoStep() throws Exception {
        room.follow.receive(room.reports, DAY, room.all(), DAY, "01/BC", false);
        room.follow.launch(movement, room.all(), DAY);
        var before = room.registry.content();
        assertThat(room.follow
                        .receive(room.reports, DAY, room.all(), DAY, "02/BC", false)
                        .done())
                .isEmpty();
        assertThat(room.follow.launch(movement, room.all(), DAY).kept()).hasSize(3);
        assertThat(room.registry.content()).isEqualTo(before);
    }

    @Test
    void aRegistrationStandsWithTheUnit() throws Exception {
        room.follow.receive(room.registration, null, List.of(unit), DAY, "Bản đăng ký số 2", false);
        assertThat(room.entries.receipts(movement)).isEmpty();
        assertThat(room.entries.units(movement))
                .singleElement()
                .extracting(MovementUnit::registeredOn, MovementUnit::registration)
                .containsExactly(DAY, "Bản đăng ký số 2");
    }

    @Test
    void aScoreStandsOncePerCriterionAndLeavesWhenEmptied() throws Exception {
        UnitScore blank = UnitScore.blank(movement, unit, room.criterion(0).id());
        room.follow.score(blank.measured(new BigDecimal(8)));
        room.follow.score(blank.measured(new BigDecimal(9)));
        assertThat(room.entries.scores(movement)).singleElement().satisfies(score -> assertThat(score.measured())
                .isEqualByComparingTo("9"));
        room.follow.score(blank);
        assertThat(room.entries.scores(movement)).isEmpty();
        room.registry.undo.undoLatest();
        assertThat(room.entries.scores(movement)).hasSize(1);
    }

    @Test
    void pointsAboveTheStandardAreRefused() {
        UnitScore blank = UnitScore.blank(movement, unit, room.criterion(0).id());
        refused(() -> room.follow.score(blank.measured(new BigDecimal("10.5"))), "10,5", "điểm chuẩn 10");
        refused(() -> room.follow.score(blank.selfScored(new BigDecimal(11))), "Điểm tự chấm 11");
        refused(() -> room.follow.score(blank.measured(new BigDecimal(-1))), "không được âm");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        LocalDate later = FollowRoom.TODAY.plusDays(1);
        refused(() -> room.follow.launch(movement, List.of(unit), later), "04/11/2026", "sau hôm nay");
        refused(() -> room.follow.add(Contribution.money(movement, unit, DAY, 0, "")), "số tiền");
        refused(
                () -> room.follow.add(new Pledge(0, movement, unit, null, "", SubjectKind.PERSON, 1, "", "")),
                "đăng ký");
        refused(
                () -> room.follow.add(new Inspection(0, movement, unit, DAY, "", "Tốt", "Sửa", DAY.minusDays(1), null)),
                "Hạn khắc phục");
        refused(
                () -> room.follow.add(new TypicalExample(0, movement, unit, null, null, "", "Đồi xanh", "", null)),
                "gương của ai");
        assertThat(room.entries.units(movement)).isEmpty();
    }

    @Test
    void aPastedTableIsStoredWholeOrNotAtAll() throws Exception {
        List<Contribution> good = List.of(
                Contribution.money(movement, unit, DAY, 1, "a"),
                Contribution.money(movement, room.second.id(), DAY, 2, "b"));
        List<Contribution> bad = List.of(good.getFirst(), Contribution.money(movement, unit, DAY, -2, "b"));
        refused(() -> room.follow.addAll(bad, "bảng dán"), "Dòng 2");
        assertThat(room.entries.contributions(movement)).isEmpty();
        room.follow.addAll(good, "bảng dán");
        assertThat(room.entries.contributions(movement)).hasSize(2);
        room.registry.undo.undoLatest();
        assertThat(room.entries.contributions(movement)).isEmpty();
    }

    @Test
    void aUnitOfWhichThingsWereEnteredStays() throws Exception {
        room.follow.add(Contribution.money(movement, unit, DAY, 5, ""));
        MovementUnit there = room.entries.units(movement).getFirst();
        refused(() -> room.follow.remove(there), "Xã Bản Mẫu", "khoản đóng góp");
        room.follow.remove(room.entries.contributions(movement).getFirst());
        room.follow.remove(there);
        assertThat(room.entries.units(movement)).isEmpty();
    }

    private static void refused(ThrowingCallable job, String... words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(job).satisfies(refusal -> assertThat(refusal.sentence())
                .contains(words));
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> content = new TreeMap<>(room.registry.content());
        content.keySet().removeIf(table -> table.startsWith("step") || table.equals("audit_entry"));
        return content;
    }
}
