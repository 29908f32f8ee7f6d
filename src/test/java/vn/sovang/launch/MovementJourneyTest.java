package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.ui.FxHarness;
import vn.sovang.usecase.movement.PlannedMovement;

/// From a movement's plan to the plan that carries it out and its pages, through the main window.
@SuppressWarnings("NullAway.Init") // filled before each test
class MovementJourneyTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        openWindow();
        awaitNode("nav-movements");
    }

    @Test
    void aPlanIsWrittenCarriedOutBelowAndPrinted() throws Exception {
        long parent = rooms.stores().movements().all().getFirst().id();
        FxHarness.press(stage, "nav-movements");
        awaitNode("plan-title");
        settle();
        type("plan-end-condition", "khi có công bố hết dịch");
        type(
                "plan-aim",
                "Huy động sức mạnh của cả hệ thống chính trị trong phòng, chống dịch\n"
                        + "Phát hiện, biểu dương tập thể, cá nhân tiêu biểu");
        type(
                "plan-subject",
                "[Tập thể]\nCác phòng, ban, đơn vị, xã, phường trên địa bàn thành phố Bắc Kạn\n"
                        + "[Cá nhân]\nCán bộ, công chức, người lao động và Nhân dân");
        type("plan-stages", "Đợt 1 | 25/10/2021 | 31/12/2021 | xét khen lần thứ nhất\nĐợt 2 | 01/01/2022");
        type("plan-quotas", "Mỗi xã, phường | 2 trường hợp\nPhòng, ban | 1-2 tập thể; đến 10% cá nhân");
        FxHarness.run(() ->
                FxHarness.find(stage, "plan-title", javafx.scene.Node.class).requestFocus());
        settle();
        picture("phong-trao");
        FxHarness.press(stage, "plan-way-awards");
        picture("phong-trao-khen-thuong");
        PlannedMovement planned = MovementFeature.editMovement(rooms).find(parent);
        assertThat(planned.plan().quotas()).hasSize(2);
        assertThat(planned.plan().groups(PlanSection.SUBJECT)).containsOnlyKeys("Tập thể", "Cá nhân");

        openTab(1);
        FxHarness.press(stage, "task-new");
        type("task-organ", "Phòng Nội vụ");
        type("task-text", "Theo dõi, đôn đốc, tổng hợp kết quả của các đơn vị, báo cáo Ủy ban nhân dân thành phố");
        type("task-due", "ngày 05, 15, 25 hằng tháng");
        FxHarness.leave(stage);
        settle();
        picture("phong-trao-nhiem-vu");
        assertThat(rooms.stores().tasks().of(parent).getLast().rule()).isEqualTo(DueRule.stored("monthly 5,15,25"));

        openTab(3);
        type("child-issuer", "Ủy ban nhân dân phường Sông Cầu");
        type("child-names", "thành phố Bắc Kạn = phường Sông Cầu");
        FxHarness.leave(stage);
        settle();
        picture("phong-trao-trien-khai");
        FxHarness.press(stage, "child-derive");
        FxHarness.await("the plan below", () -> rooms.stores().movements().all().size() == 2);
        settle();
        Movement child = rooms.stores().movements().all().getFirst();
        assertThat(child.parentId()).isEqualTo(parent);
        assertThat(child.title()).startsWith("Phường Sông Cầu đoàn kết");

        openTab(0);
        settle();
        assertThat(FxHarness.find(stage, "plan-base", TextArea.class).getText()).contains("Thực hiện Kế hoạch số");
        FxHarness.ctrl(stage, KeyCode.P);
        settle();
        picture("phong-trao-ban-in");
        answers.file = Optional.of(folder.resolve("ke-hoach.docx"));
        FxHarness.press(stage, "plan-print-docx");
        settle();
        assertThat(folder.resolve("ke-hoach.docx")).isNotEmptyFile();
        FxHarness.awaitThat(
                () -> assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Đã ghi ")));
    }

    private void type(String id, String text) {
        FxHarness.type(stage, id, text);
    }

    private void openTab(int index) {
        FxHarness.run(() -> FxHarness.find(stage, "movement-tabs", TabPane.class)
                .getSelectionModel()
                .select(index));
        FxHarness.run(() -> stage.getScene().getRoot().applyCss());
        settle();
    }

    private List<String> texts() {
        return FxHarness.texts(stage, ".label");
    }
}
