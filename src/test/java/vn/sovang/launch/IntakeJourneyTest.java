package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.model.registry.Person;
import vn.sovang.ui.FxHarness;

/// Lists for the registry, through the main window.
@SuppressWarnings("NullAway.Init") // filled before each test
class IntakeJourneyTest extends WindowJourney {
    private static final String PEOPLE = """
            ỦY BAN NHÂN DÂN PHƯỜNG SÔNG CẦU,,,,,,,
            DANH SÁCH CÁN BỘ,,,,,,,
            STT,Họ và tên,Số định danh,Giới tính,Ngày sinh,Dân tộc,Chức vụ,Đơn vị công tác,Nơi nào đó
            1,HOÀNG THỊ NGỌC BÍCH PHƯỢNG,001179000123,Nữ,14/3/1979,Tày,Phó Giám đốc phụ trách Khoa Kiểm soát bệnh tật,Trung tâm Y tế thành phố Bắc Kạn,Xã Dương Quang
            2,Nông Văn Thắng,001080000456,Nam,1980,Nùng,Bác sĩ,Trạm y tế Huyền Tụng,Phường Đức Xuân
            3,,001080000789,Nam,1985,Kinh,Điều dưỡng,Trung tâm Y tế thành phố,Phường Xuất Hóa
            4,Nông Văn Thắng,,Nam,1980,Nùng,Bác sĩ,Trạm y tế Huyền Tụng,Phường Đức Xuân
            """;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(vn.sovang.exchange.file.OfficeFile.shipped("bac-kan"));
        openWindow();
        awaitNode("nav-people");
        FxHarness.press(stage, "nav-people");
        awaitNode("person-intake");
        settle();
        FxHarness.press(stage, "person-intake");
        awaitNode("intake-choose");
        settle();
    }

    @Override
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
    }

    @Test
    void aListIsReadMendedStoredAndTakenBack() throws Exception {
        picture("nap-so-trong");
        choose(PEOPLE);
        FxHarness.awaitThat(() -> assertThat(words("intake-store")).isEqualTo("Nạp 3 dòng"));
        picture("nap-so-ca-nhan");
        selectRow("6");
        mend("listed-name", "Lý Thị Thử");
        FxHarness.awaitThat(() -> assertThat(words("intake-store")).isEqualTo("Nạp 4 dòng"));
        picture("nap-so-da-sua");
        int before = rooms.stores().people().count();
        FxHarness.press(stage, "intake-store");
        awaitNode("intake-undo");
        settle();
        assertThat(rooms.stores().people().search("ly thi thu", 5))
                .extracting(Person::idNumber)
                .containsExactly("001080000789");
        picture("nap-so-da-nap");
        FxHarness.press(stage, "intake-undo");
        FxHarness.await("it is taken back", () -> rooms.stores().people().count() == before);
        settle();
    }

    @Test
    void theColumnsAreChosenAnewAndRemembered() throws Exception {
        choose(PEOPLE);
        FxHarness.press(stage, "choose-columns");
        awaitNode("columns-apply");
        picture("nap-so-cot");
        select("column-i", vn.sovang.exchange.table.ListColumn.HOME);
        FxHarness.press(stage, "columns-apply");
        settle();
        awaitNode("listed-home");
        picture("nap-so-cot-da-chon");
        choose(PEOPLE.replace("1979", "1978"));
        awaitNode("listed-home");
    }

    @Test
    void aTableIsPastedAndTheRunsAreListed() throws Exception {
        FxHarness.run(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("STT\tHọ và tên\tNăm sinh\tĐơn vị\n1\tLý Thị Thử\t1985\tTrường Mẫu\n");
            Clipboard.getSystemClipboard().setContent(copied);
        });
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.V);
        FxHarness.await("rows are ready", () -> ready("intake-store"));
        settle();
        FxHarness.press(stage, "intake-store");
        awaitNode("intake-undo");
        FxHarness.press(stage, "intake-show-runs");
        awaitNode("run-undo");
        settle();
        picture("nap-so-cac-lan-nap");
        FxHarness.press(stage, "run-undo");
        FxHarness.await(
                "it is taken back",
                () -> rooms.stores().people().search("ly thi thu", 5).isEmpty());
        settle();
        assertThat(FxHarness.onFx(() ->
                        FxHarness.find(stage, "run-undo", ButtonBase.class).isDisabled()))
                .isTrue();
        assertThat(rooms.stores().importRuns().latest(5)).singleElement().satisfies(run -> assertThat(run.undoneAt())
                .isNotNull());
    }

    @Test
    void atHalfAsLargeAgainNothingIsCutOff() throws Exception {
        choose(PEOPLE);
        FxHarness.fontSize(stage, 21);
        picture("nap-so-150");
        for (String id : List.of("intake-store", "choose-columns", "intake-show-runs", "listed-name")) {
            Node node = FxHarness.find(stage, id, Node.class);
            assertThat(FxHarness.onFx(
                            () -> node.localToScene(node.getLayoutBounds()).getMaxX()))
                    .as(id)
                    .isLessThanOrEqualTo(1366);
        }
    }

    private void choose(String list) throws Exception {
        Path file = Files.writeString(folder.resolve("phuong-song-cau-danh-sach-can-bo.csv"), list);
        answers.file = Optional.of(file);
        FxHarness.press(stage, "intake-choose");
        settle();
        FxHarness.await("rows are ready", () -> ready("intake-store"));
        settle();
    }

    private void mend(String id, String text) {
        awaitNode(id);
        FxHarness.type(stage, id, text);
        FxHarness.leave(stage);
        settle();
    }

    private void selectRow(String row) {
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            vn.sovang.ui.control.table.DataTable<Object> table =
                    (vn.sovang.ui.control.table.DataTable<Object>) FxHarness.seen(stage, "#intake-rows");
            assertThat(table.selectKey(Integer.valueOf(row))).isTrue();
        });
    }

    private void select(String id, vn.sovang.exchange.table.ListColumn column) {
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Optional<vn.sovang.exchange.table.ListColumn>> box =
                    (ComboBox<Optional<vn.sovang.exchange.table.ListColumn>>) FxHarness.seen(stage, "#" + id);
            box.setValue(Optional.of(column));
        });
    }

    private String words(String id) {
        return FxHarness.find(stage, id, Labeled.class).getText();
    }

    private boolean ready(String id) {
        Node node = FxHarness.seen(stage, "#" + id);
        return node instanceof ButtonBase button && !button.isDisabled();
    }
}
