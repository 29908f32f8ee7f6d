package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.TakeBack;
import vn.sovang.ui.registry.bin.BinController;

@SuppressWarnings("NullAway.Init") // each test shows its own
class BinScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private TakeBack takeBack;
    private BinController controller;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        takeBack = new TakeBack(fixture.undoStep(), fixture.tasks, fixture.status, () -> controller.refresh());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyBinSaysHowThingsComeIntoIt() {
        Stage stage = show();
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("Trống");
        assertThat(FxHarness.find(stage, "bin-restore", Button.class).isDisabled())
                .isTrue();
        fixture.picture("bin-empty");
    }

    @Test
    void whatLiesInTheBinIsTakenBackByEnter() throws Refusal {
        bin("Ban Quản lý dự án đầu tư xây dựng");
        Stage stage = show();
        TableView<?> table = FxHarness.find(stage, "bin-table", TableView.class);
        FxHarness.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(fixture.units.all()).hasSize(1);
        assertThat(FxHarness.onFx(() -> table.getItems().size())).isZero();
        assertThat(FxHarness.find(stage, "message", Label.class).getText())
                .isEqualTo("Đã lấy lại “Ban Quản lý dự án đầu tư xây dựng” từ thùng rác.");
    }

    @Test
    void anyStepOfTheListIsUndoneAndMarkedSo() throws Refusal {
        Unit first = fixture.editUnits().add(Unit.named("Phòng Nội vụ", UnitKind.ADMINISTRATION, null, true));
        fixture.editUnits().add(Unit.named("Phòng Y tế", UnitKind.ADMINISTRATION, null, true));
        Stage stage = show();
        FxHarness.press(stage, "steps-page");
        select(stage, 1);
        FxHarness.press(stage, "step-undo");
        fixture.settle();
        assertThat(fixture.units.find(first.id())).isEmpty();
        assertThat(fixture.undoStep().recent(9)).extracting(Step::undoneAt).satisfies(times -> {
            assertThat(times.get(0)).isNull();
            assertThat(times.get(1)).isNotNull();
        });
        assertThat(FxHarness.find(stage, "step-undo", Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void aStepThatLaterOnesRestOnIsRefusedWithTheReason() throws Refusal {
        Unit unit = fixture.editUnits().add(Unit.named("Phòng Nội vụ", UnitKind.ADMINISTRATION, null, true));
        fixture.bin().put(EntryKind.UNIT, unit.id());
        Stage stage = show();
        FxHarness.press(stage, "steps-page");
        select(stage, 1);
        FxHarness.press(stage, "step-undo");
        fixture.settle();
        assertThat(FxHarness.find(stage, "message", Label.class).getText())
                .contains("Không hoàn tác được thao tác “Thêm tập thể”", "Hãy hoàn tác thao tác đó trước.");
    }

    @Test
    void pictureOfTheBin() throws Refusal {
        bin("Ủy ban nhân dân xã Huyền Tụng thành phố Bắc Kạn trước khi lập phường theo nghị quyết của Quốc hội");
        bin("Hộ gia đình bà Hà Thị Nụ");
        Person person = fixture.people.add(Person.listed("Lường Quang Được", null, null, "Tày"));
        fixture.bin().put(EntryKind.PERSON, person.id());
        Stage stage = show();
        select(stage, "bin-table", 1);
        fixture.picture("bin");
        FxHarness.press(stage, "steps-page");
        select(stage, 2);
        FxHarness.press(stage, "step-undo");
        fixture.picture("steps");
        FxHarness.fontSize(stage, 21);
        fixture.picture("steps-150");
    }

    private void bin(String name) throws Refusal {
        Unit unit = fixture.units.add(Unit.named(name, UnitKind.ADMINISTRATION, null, true));
        fixture.bin().put(EntryKind.UNIT, unit.id());
    }

    private static void select(Stage stage, int row) {
        select(stage, "step-table", row);
    }

    private static void select(Stage stage, String id, int row) {
        TableView<?> table = FxHarness.find(stage, id, TableView.class);
        FxHarness.run(() -> table.getSelectionModel().clearAndSelect(row));
    }

    private Stage show() {
        return fixture.show(new Place.Bin(), navigator -> {
            controller = new BinController(
                    fixture.bin(),
                    fixture.undoStep(),
                    id -> takeBack.step(id),
                    fixture.tasks,
                    fixture.status,
                    ZoneId.of("Asia/Ho_Chi_Minh"));
            return controller;
        });
    }
}
