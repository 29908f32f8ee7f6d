package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.registry.history.HistoryFixture;
import vn.sovang.ui.registry.unit.CodedName;
import vn.sovang.ui.registry.unit.UnitJobs;
import vn.sovang.ui.registry.unit.UnitsController;

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
        assertThat(size(table)).as("the station under its centre").isEqualTo(2);
        TextField field = FxHarness.find(stage, "unit-filter", TextField.class);
        assertThat(field.getText()).isEqualTo("tram duc xuan");
    }

    @Test
    void rightAndLeftOpenAndShutBranches() {
        Unit above = add("UBND thành phố Bắc Kạn", null);
        Unit middle = add("Phòng Giáo dục và Đào tạo", above);
        add("Trường Trung học cơ sở Huyền Tụng", middle);
        Stage stage = show(above.id());
        TableView<?> table = FxHarness.find(stage, "unit-table", TableView.class);
        FxHarness.run(table::requestFocus);
        FxHarness.key(stage, KeyCode.LEFT);
        assertThat(size(table)).isEqualTo(1);
        FxHarness.key(stage, KeyCode.RIGHT);
        assertThat(size(table)).as("the branch below was open before").isEqualTo(3);
        FxHarness.key(stage, KeyCode.RIGHT);
        FxHarness.key(stage, KeyCode.LEFT);
        assertThat(size(table)).isEqualTo(2);
        FxHarness.key(stage, KeyCode.LEFT);
        fixture.settle();
        assertThat(FxHarness.find(stage, "unit-name", TextField.class).getText())
                .as("Left on a shut branch goes up")
                .isEqualTo("UBND thành phố Bắc Kạn");
    }

    @Test
    void filteringKeepsTheUnitsAboveWhatItFinds() {
        Unit above = add("UBND thành phố Bắc Kạn", null);
        add("Trường Trung học cơ sở Huyền Tụng", add("Phòng Giáo dục và Đào tạo", above));
        add("Phòng Tài chính - Kế hoạch", above);
        Stage stage = show(0);
        FxHarness.type(stage, "unit-filter", "huyen tung");
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(size(FxHarness.find(stage, "unit-table", TableView.class))).isEqualTo(3);
    }

    @Test
    void unitsThatHaveEndedAreHiddenUntilAskedFor() {
        Unit above = add("UBND thành phố Bắc Kạn", null);
        fixture.units.update(ended(above, LocalDate.of(2025, 6, 30)));
        add("UBND phường Đức Xuân", null);
        Stage stage = show(0);
        TableView<?> table = FxHarness.find(stage, "unit-table", TableView.class);
        assertThat(size(table)).isEqualTo(1);
        FxHarness.run(() -> FxHarness.find(stage, "unit-ended", CheckBox.class).fire());
        assertThat(size(table)).isEqualTo(2);
    }

    @Test
    void aUnitThatHasEndedIsShownWhenItIsGoneTo() {
        Unit above = add("UBND thành phố Bắc Kạn", null);
        fixture.units.update(ended(above, LocalDate.of(2025, 6, 30)));
        Stage stage = show(above.id());
        assertThat(size(FxHarness.find(stage, "unit-table", TableView.class))).isEqualTo(1);
        assertThat(FxHarness.find(stage, "unit-name", TextField.class).getText())
                .isEqualTo("UBND thành phố Bắc Kạn");
    }

    @Test
    void headcountsAreWholeNumbers() {
        Unit unit = add("Trung tâm Y tế thành phố Bắc Kạn", null);
        Stage stage = show(unit.id());
        FxHarness.type(stage, "unit-staff", "1.250");
        FxHarness.leave(stage);
        FxHarness.type(stage, "unit-women", "khoảng 700");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.units.find(unit.id()).orElseThrow().details().headcount())
                .isEqualTo(new Headcount(1250, null, null, null));
        assertThat(FxHarness.find(stage, "unit-women", TextField.class).getText())
                .isEqualTo("khoảng 700");
        assertThat(FxHarness.find(stage, "unit-women", TextField.class).getAccessibleHelp())
                .isEqualTo("Gõ số nguyên, như 125.");
    }

    @Test
    void aClusterIsMadeAndChosen() {
        Unit unit = add("Trung tâm Y tế thành phố Bắc Kạn", null);
        Stage stage = show(unit.id());
        FxHarness.press(stage, "unit-clusters");
        FxHarness.press(stage, "cluster-new");
        FxHarness.type(stage, "cluster-name", "Khối các đơn vị sự nghiệp công lập");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("clusters");
        FxHarness.press(stage, "cluster-done");
        ComboBox<?> choice = FxHarness.find(stage, "unit-cluster", ComboBox.class);
        FxHarness.run(() -> choice.getSelectionModel().select(1));
        fixture.settle();
        assertThat(fixture.units.find(unit.id()).orElseThrow().details().clusterId())
                .isEqualTo(new ClusterStore(fixture.database).all().getFirst().id());
    }

    @Test
    void deletePutsAUnitIntoTheBinAndControlZTakesItBack() {
        Unit unit = add("Ban Quản lý dự án đầu tư xây dựng thành phố Bắc Kạn", null);
        Stage stage = show(unit.id());
        TableView<?> table = FxHarness.find(stage, "unit-table", TableView.class);
        FxHarness.run(table::requestFocus);
        FxHarness.key(stage, KeyCode.DELETE);
        fixture.settle();
        assertThat(fixture.units.all()).isEmpty();
        assertThat(size(table)).isZero();
        assertThat(FxHarness.find(stage, "message", Label.class).getText())
                .isEqualTo("Đã bỏ “Ban Quản lý dự án đầu tư xây dựng thành phố Bắc Kạn” vào thùng rác."
                        + " Ctrl+Z để lấy lại.");
        fixture.picture("units-binned");
        FxHarness.run(table::requestFocus);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(fixture.units.all()).hasSize(1);
        assertThat(size(table)).isEqualTo(1);
        assertThat(FxHarness.find(stage, "message", Label.class).getText())
                .startsWith("Đã hoàn tác “Bỏ vào thùng rác”");
    }

    @Test
    void aUnitWithOthersBelowItIsRefusedInPlace() {
        Unit above = add("UBND thành phố Bắc Kạn", null);
        add("Phòng Nội vụ", above);
        Stage stage = show(above.id());
        FxHarness.run(() -> FxHarness.find(stage, "unit-table", TableView.class).requestFocus());
        FxHarness.key(stage, KeyCode.DELETE);
        fixture.settle();
        assertThat(FxHarness.find(stage, "message", Label.class).getText()).contains("còn 1 tập thể trực thuộc");
        assertThat(fixture.units.all()).hasSize(2);
        assertThat(fixture.refusals).as("no dialog").isEmpty();
    }

    @Test
    void anUndoneFieldShowsItsOldWordsAgain() {
        Unit unit = add("Phòng Nội vụ", null);
        Stage stage = show(unit.id());
        FxHarness.type(stage, "unit-head-name", "Nông Văn Thắng");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(FxHarness.find(stage, "unit-head-name", TextField.class).getText())
                .isEmpty();
        assertThat(fixture.units.find(unit.id()).orElseThrow().headName()).isEmpty();
    }

    @Test
    void pictureOfATreeWithLongNames() {
        Unit city = add("Ủy ban nhân dân thành phố Bắc Kạn", null);
        Unit school = add("Phòng Giáo dục và Đào tạo thành phố Bắc Kạn", city);
        fixture.units.update(details(school));
        add("Trường Phổ thông Dân tộc bán trú Trung học cơ sở xã Nông Thượng", school);
        add("Trường Tiểu học và Trung học cơ sở Dương Quang", school);
        fixture.units.update(
                ended(add("Ủy ban nhân dân xã Huyền Tụng thành phố Bắc Kạn", city), LocalDate.of(2025, 6, 30)));
        fixture.units.add(Unit.named("Hộ gia đình bà Hà Thị Nụ", UnitKind.HOUSEHOLD, city.id(), false));
        fixture.units.add(Unit.named(
                "Công ty Trách nhiệm hữu hạn một thành viên Môi trường đô thị", UnitKind.ENTERPRISE, null, true));
        Stage stage = show(school.id());
        FxHarness.run(() -> FxHarness.find(stage, "unit-ended", CheckBox.class).fire());
        fixture.picture("units-tree");
        FxHarness.press(stage, "subject-profile");
        fixture.picture("units-profile");
        FxHarness.fontSize(stage, 21);
        fixture.picture("units-tree-150");
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
            UnitsController controller = new UnitsController(
                    jobs(fixture),
                    List.of(new CodedName("0003", "Y tế"), new CodedName("0005", "Giáo dục và đào tạo")),
                    Clock.fixed(Instant.parse("2025-11-22T02:00:00Z"), ZoneOffset.UTC),
                    new HistoryFixture(fixture, folder).work);
            controller.select(unitId);
            return controller;
        });
    }

    static UnitJobs jobs(ScreenFixture fixture) {
        return new UnitJobs(Stores.of(fixture.database), fixture.editUnits(), fixture.changeUnits(), fixture.bin());
    }

    private Unit add(String name, @Nullable Unit above) {
        return fixture.units.add(
                Unit.named(name, UnitKind.ADMINISTRATION, above == null ? null : above.id(), above == null));
    }

    private static int size(TableView<?> table) {
        return FxHarness.onFx(() -> table.getItems().size());
    }

    private static Unit details(Unit unit) {
        return with(
                unit,
                null,
                new UnitDetails(
                        null,
                        "0005",
                        null,
                        new Headcount(1250, 930, 412, 38),
                        "Thành lập năm 1997 khi tái lập tỉnh Bắc Kạn.",
                        "",
                        List.of("Phòng Giáo dục thị xã Bắc Kạn")));
    }

    private static Unit ended(Unit unit, LocalDate day) {
        return with(unit, day, unit.details());
    }

    private static Unit with(Unit unit, @Nullable LocalDate end, UnitDetails details) {
        return new Unit(
                unit.id(),
                "PB-12",
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parentId(),
                unit.proposes(),
                unit.letterhead(),
                unit.headPost(),
                unit.headName(),
                unit.profile(),
                unit.functions(),
                unit.validFrom(),
                end,
                unit.successorId(),
                details);
    }
}
