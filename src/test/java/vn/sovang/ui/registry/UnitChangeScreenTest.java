package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.registry.history.HistoryFixture;
import vn.sovang.ui.registry.unit.UnitsController;

class UnitChangeScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private Unit first;
    private Unit second;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        Unit city = add("Ủy ban nhân dân thành phố Bắc Kạn", null);
        first = add("Ủy ban nhân dân phường Nguyễn Thị Minh Khai", city);
        second = add("Ủy ban nhân dân phường Phùng Chí Kiên", city);
        add("Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai", first);
        Person person = fixture.people.add(Person.listed("Lường Quang Được", null, null, "Tày"));
        fixture.people.addPost(new Post(0, person.id(), first.id(), "Chủ tịch", null, null));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void twoUnitsBecomeOneAndTheirHistoryIsTold() {
        Stage stage = show(first.id());
        FxHarness.press(stage, "unit-merge");
        fixture.settle();
        assertThat(FxHarness.find(stage, "change-do", Button.class).isDisabled())
                .isTrue();
        pick(stage, "change-add", second);
        FxHarness.type(stage, "change-name", "Ủy ban nhân dân phường Đức Xuân");
        FxHarness.type(stage, "change-basis", "Nghị quyết số 07/NQ-HĐND ngày 10/6/2025 của Hội đồng nhân dân tỉnh");
        FxHarness.type(stage, "change-day", "1/7/2025");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("unit-merge");
        FxHarness.press(stage, "change-do");
        fixture.settle();
        Unit merged = fixture.units.search("phuong duc xuan", 1).getFirst();
        assertThat(fixture.units.find(first.id()).orElseThrow().validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(words(stage, "unit-changes"))
                .containsExactly("Sáp nhập từ “Ủy ban nhân dân phường Nguyễn Thị Minh Khai” và “Ủy ban nhân dân phường"
                        + " Phùng Chí Kiên” ngày 01/7/2025 (Nghị quyết số 07/NQ-HĐND ngày 10/6/2025 của Hội đồng nhân"
                        + " dân tỉnh)");
        assertThat(fixture.units.under(merged.id())).hasSize(1);
        fixture.picture("unit-merged");
        FxHarness.run(() -> FxHarness.find(stage, "unit-table", TableView.class).requestFocus());
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(fixture.units.find(merged.id())).isEmpty();
        assertThat(fixture.units.find(first.id()).orElseThrow().validTo()).isNull();
        assertThat(FxHarness.find(stage, "message", Label.class).getText()).startsWith("Đã hoàn tác “Sáp nhập”");
    }

    @Test
    void aRefusalIsSaidOnThePage() {
        fixture.units.update(ended(second));
        Stage stage = show(first.id());
        FxHarness.press(stage, "unit-merge");
        pick(stage, "change-add", second);
        FxHarness.type(stage, "change-name", "Ủy ban nhân dân phường Đức Xuân");
        FxHarness.type(stage, "change-day", "1/7/2025");
        FxHarness.leave(stage);
        FxHarness.press(stage, "change-do");
        fixture.settle();
        assertThat(FxHarness.find(stage, "change-refused", Node.class).getAccessibleText())
                .contains("Phùng Chí Kiên");
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void controlEnterTakesWhatStandsInTheFieldAndEscapeGoesBack() {
        Stage stage = show(first.id());
        FxHarness.press(stage, "unit-close");
        FxHarness.key(stage, KeyCode.ESCAPE);
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#unit-change"))).isNull();
        FxHarness.press(stage, "unit-close");
        FxHarness.type(stage, "change-day", "01072025");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(fixture.units.find(first.id()).orElseThrow().validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(words(stage, "unit-changes")).containsExactly("Giải thể từ ngày 01/7/2025");
    }

    @Test
    void pictureOfTheOtherPages() {
        Stage stage = show(first.id());
        FxHarness.press(stage, "unit-split");
        FxHarness.type(stage, "change-part-1-name", "Ủy ban nhân dân phường Minh Khai");
        FxHarness.leave(stage);
        fixture.picture("unit-split");
        FxHarness.fontSize(stage, 21);
        fixture.picture("unit-split-150");
        FxHarness.fontSize(stage, 14);
        FxHarness.press(stage, "change-drop");
        FxHarness.press(stage, "unit-rename");
        fixture.picture("unit-rename");
        FxHarness.press(stage, "change-drop");
        FxHarness.press(stage, "unit-merge");
        FxHarness.run(
                () -> FxHarness.find(stage, "change-known", RadioButton.class).fire());
        fixture.picture("unit-merge-known");
    }

    private static List<String> words(Stage stage, String id) {
        VBox box = FxHarness.find(stage, id, VBox.class);
        return FxHarness.onFx(() ->
                box.getChildren().stream().map(node -> ((Label) node).getText()).toList());
    }

    private static void pick(Stage stage, String id, Unit unit) {
        UnitPicker picker = FxHarness.find(stage, id, UnitPicker.class);
        FxHarness.run(() -> picker.valueProperty().set(unit));
    }

    private Unit add(String name, @Nullable Unit above) {
        return fixture.units.add(
                Unit.named(name, UnitKind.ADMINISTRATION, above == null ? null : above.id(), above == null));
    }

    private static Unit ended(Unit unit) {
        return unit.placed(unit.parentId(), LocalDate.of(2020, 1, 1), unit.successorId());
    }

    private Stage show(long unitId) {
        return fixture.show(new Place.Units(unitId), navigator -> {
            UnitsController controller = new UnitsController(
                    UnitsScreenTest.jobs(fixture),
                    List.of(),
                    Clock.fixed(Instant.parse("2025-06-15T02:00:00Z"), ZoneOffset.UTC),
                    new HistoryFixture(fixture, folder).work);
            controller.select(unitId);
            return controller;
        });
    }
}
