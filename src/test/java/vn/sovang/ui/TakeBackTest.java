package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

class TakeBackTest {
    private static final String NAMED =
            "Việc làm gần nhất ở màn hình này: “Thêm tập thể” (Phòng Mẫu). Nhấn Ctrl+Z lần nữa để hoàn tác.";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T02:00:00Z"));
    private ScreenFixture fixture;
    private EditUnits editing;
    private TakeBack takeBack;
    private Unit unit;

    @BeforeEach
    void open() throws Refusal {
        fixture = new ScreenFixture(folder);
        Journal journal = new Journal(Stores.of(fixture.database), clock(), "test");
        editing = new EditUnits(Stores.of(fixture.database), journal);
        takeBack = FxHarness.onFx(() -> new TakeBack(
                new UndoStep(Stores.of(fixture.database), journal), fixture.tasks, fixture.status, () -> {}));
        arrive();
        unit = add("Phòng Mẫu");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theLastThingDoneIsTakenBackByOnePressAndDoneAgainByAnother() {
        press();
        assertThat(fixture.units.find(unit.id())).isEmpty();
        assertThat(said()).isEqualTo("Đã hoàn tác “Thêm tập thể” (Phòng Mẫu). Ctrl+Y làm lại.");
        again();
        assertThat(fixture.units.find(unit.id())).contains(unit);
        assertThat(said()).isEqualTo("Đã làm lại “Thêm tập thể” (Phòng Mẫu).");
        press();
        assertThat(fixture.units.find(unit.id())).isEmpty();
        again();
        again();
        assertThat(fixture.units.find(unit.id())).contains(unit);
        assertThat(said()).isEqualTo("Ở màn hình này không có việc nào vừa hoàn tác để làm lại.");
    }

    @Test
    void afterAnythingElseTheStepIsNamedFirst() {
        act();
        press();
        assertThat(said()).isEqualTo(NAMED);
        assertThat(fixture.units.find(unit.id())).isPresent();
        press();
        assertThat(fixture.units.find(unit.id())).isEmpty();
    }

    @Test
    void whatWasNamedIsForgottenByAnotherAction() {
        act();
        press();
        act();
        press();
        assertThat(said()).isEqualTo(NAMED);
        assertThat(fixture.units.find(unit.id())).isPresent();
    }

    @Test
    void whatWasNamedIsForgottenAfterAFewSeconds() {
        act();
        press();
        pass(TakeBack.PATIENCE.plusMillis(1));
        press();
        assertThat(fixture.units.find(unit.id())).isPresent();
        pass(TakeBack.PATIENCE);
        press();
        assertThat(fixture.units.find(unit.id())).isEmpty();
    }

    @Test
    void whatWasDoneAWhileAgoIsNamedFirst() {
        pass(TakeBack.FRESH.plusMillis(1));
        press();
        assertThat(said()).isEqualTo(NAMED);
        assertThat(fixture.units.find(unit.id())).isPresent();
    }

    @Test
    void aStepOfAnotherScreenIsNeverTakenBackByKey() {
        arrive();
        press();
        press();
        assertThat(said())
                .isEqualTo("Ở màn hình này chưa có việc nào để hoàn tác. Việc gần nhất là “Thêm tập thể” (Phòng Mẫu), "
                        + "lúc 02 giờ 00 ngày 30/11/2026: muốn hoàn tác thì mở Thùng rác, trang Các thao tác gần đây.");
        assertThat(fixture.units.find(unit.id())).isPresent();
        long step = fixture.undoStep().latest().orElseThrow().id();
        FxHarness.run(() -> takeBack.step(step));
        fixture.settle();
        assertThat(fixture.units.find(unit.id())).isEmpty();
    }

    @Test
    void severalStepsOfTheScreenAreTakenBackOneAfterTheOtherEachNamedBefore() throws Refusal {
        Unit other = add("Phòng Thử");
        press();
        assertThat(said())
                .isEqualTo("Đã hoàn tác “Thêm tập thể” (Phòng Thử). "
                        + "Ctrl+Y làm lại; Ctrl+Z nữa thì hoàn tác “Thêm tập thể” (Phòng Mẫu).");
        press();
        assertThat(fixture.units.find(unit.id())).isEmpty();
        again();
        again();
        assertThat(fixture.units.find(unit.id())).contains(unit);
        assertThat(fixture.units.find(other.id())).contains(other);
    }

    @Test
    void nothingIsDoneAgainOverWhatWasDoneSince() throws Refusal {
        press();
        pass(Duration.ofSeconds(1));
        add("Phòng Thử");
        again();
        assertThat(said())
                .isEqualTo("Không làm lại được thao tác “Thêm tập thể” (Phòng Mẫu): sau khi hoàn tác đã có thao tác "
                        + "“Thêm tập thể” (Phòng Thử). Hãy hoàn tác thao tác đó trước.");
        assertThat(fixture.units.find(unit.id())).isEmpty();
    }

    @Test
    void leavingTheScreenForgetsWhatCouldBeDoneAgain() {
        press();
        arrive();
        again();
        assertThat(fixture.units.find(unit.id())).isEmpty();
        assertThat(said()).isEqualTo("Ở màn hình này không có việc nào vừa hoàn tác để làm lại.");
    }

    private Unit add(String name) throws Refusal {
        return editing.add(Unit.named(name, UnitKind.ADMINISTRATION, null, true));
    }

    private void press() {
        FxHarness.run(takeBack::latest);
        fixture.settle();
    }

    private void again() {
        FxHarness.run(takeBack::again);
        fixture.settle();
    }

    private void arrive() {
        FxHarness.run(takeBack::arrived);
        fixture.settle();
    }

    private void act() {
        pass(Duration.ofSeconds(1));
        FxHarness.run(takeBack::acted);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private String said() {
        return FxHarness.onFx(() -> fixture.status.saidProperty().get());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return java.util.Objects.requireNonNull(now.get());
            }
        };
    }
}
