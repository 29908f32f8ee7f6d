package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Unit;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;

class UnitsScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyRegistrySaysWhatToDoFirst() {
        Stage stage = show(0);
        assertThat(FxHarness.find(stage, "unit-first", javafx.scene.control.Button.class)
                        .getText())
                .isEqualTo("Thêm tập thể");
        fixture.picture("units-empty");
    }

    @Test
    void aFieldIsSavedOnLeavingIt() {
        fixture.openSample();
        Unit unit = fixture.units.search("cong an thanh pho", 1).getFirst();
        Stage stage = show(unit.id());
        FxHarness.type(stage, "unit-head-name", "Bế  Ngọc Sơn");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.units.find(unit.id()).orElseThrow().headName()).isEqualTo("Bế Ngọc Sơn");
        FxHarness.type(stage, "unit-code", "CA-BK");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.units.find(unit.id()).orElseThrow().code()).isEqualTo("CA-BK");
        assertThat(FxHarness.find(stage, "status-saved", Label.class).getText()).startsWith("Đã lưu");
    }

    @Test
    void aNewUnitKeepsWhatIsTypedWhileItIsBeingStored() {
        Stage stage = show(0);
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "unit-name", "Hội Chữ thập đỏ thành phố");
        FxHarness.type(stage, "unit-head-name", "Chu Thị Mai");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.units.all())
                .singleElement()
                .returns("Hội Chữ thập đỏ thành phố", Unit::name)
                .returns("Chu Thị Mai", Unit::headName);
    }

    @Test
    void filteringNeedsNoDiacritics() {
        fixture.openSample();
        Stage stage = show(0);
        FxHarness.type(stage, "unit-filter", "tram duc xuan");
        FxHarness.key(stage, KeyCode.ENTER);
        TableView<?> table = FxHarness.find(stage, "unit-table", TableView.class);
        assertThat(FxHarness.onFx(() -> table.getItems().size())).isEqualTo(1);
        TextField field = FxHarness.find(stage, "unit-filter", TextField.class);
        assertThat(field.getText()).isEqualTo("tram duc xuan");
    }

    @Test
    void pictureOfTheRegistry() {
        fixture.openSample();
        show(fixture.units.search("trung tam y te", 1).getFirst().id());
        fixture.picture("units");
    }

    @Test
    void atHalfAsLargeAgainEveryFieldIsStillReachable() {
        fixture.openSample();
        Stage stage = show(fixture.units.search("trung tam y te", 1).getFirst().id());
        FxHarness.fontSize(stage, 21);
        fixture.picture("units-150");
        TextField name = FxHarness.find(stage, "unit-name", TextField.class);
        double right =
                FxHarness.onFx(() -> name.localToScene(name.getLayoutBounds()).getMaxX());
        assertThat(right).isLessThanOrEqualTo(1366);
    }

    private Stage show(long unitId) {
        return fixture.show(new Place.Units(unitId), navigator -> {
            UnitsController controller = new UnitsController(fixture.units, fixture.tasks, fixture.status);
            controller.select(unitId);
            return controller;
        });
    }
}
