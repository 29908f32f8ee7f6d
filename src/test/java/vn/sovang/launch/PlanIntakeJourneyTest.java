package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.ui.FxHarness;

/// A plan pasted, checked and stored, through the main window.
@SuppressWarnings("NullAway.Init") // filled before each test
class PlanIntakeJourneyTest extends WindowJourney {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ MẪU

            Số: 31/KH-UBND

            Mẫu Thành, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua “Thành phố Mẫu không rác nhựa”

            Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Mẫu về bảo vệ môi trường;

            Ủy ban nhân dân thành phố Mẫu ban hành Kế hoạch phát động phong trào thi đua như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Mục đích

            - Mọi người dân bớt dùng đồ nhựa một lần, phân loại rác tại nhà.

            2. Yêu cầu

            - Thiết thực, thường xuyên, không chạy theo số lượng.

            II. NỘI DUNG, THỜI GIAN

            1. Thời gian: từ ngày 10/3/2026 đến hết ngày 30/11/2026.

            2. Nội dung thi đua

            - Chợ, siêu thị thay túi ni lông bằng túi giấy, làn nhựa dùng nhiều lần;
            - Trường học không dùng chai nhựa một lần trong các buổi lễ, hội.

            III. TIÊU CHUẨN, HÌNH THỨC KHEN THƯỞNG

            1. Tiêu chuẩn

            1.1. Đối với tập thể

            - Tỷ lệ hộ phân loại rác đạt từ 90% trở lên;

            2. Hình thức khen thưởng

            - Huân chương Lao động;
            - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;
            - Giấy khen của Chủ tịch Ủy ban nhân dân thành phố;

            3. Số lượng

            - Mỗi xã, phường: không quá 02 tập thể và 05 cá nhân;
            - Ưu tiên khoảng 3 trong 5 cá nhân ở cơ sở;

            IV. TỔ CHỨC THỰC HIỆN

            1. Phòng Nội vụ

            - Tổng hợp, báo cáo vào ngày 10 và 25 hằng tháng.

            Nơi nhận:
            - UBND tỉnh (để báo cáo);
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Hoàng Mẫu Thu
            """;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(vn.sovang.exchange.file.OfficeFile.shipped("bac-kan"));
        openWindow();
    }

    @Override
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
    }

    @Test
    void aPastedPlanBecomesAMovementInTheTree() {
        awaitNode("nav-movements");
        FxHarness.press(stage, "nav-movements");
        awaitNode("movement-intake");
        settle();
        FxHarness.press(stage, "movement-intake");
        awaitNode("plan-paste");
        FxHarness.type(stage, "plan-paste", PLAN);
        FxHarness.press(stage, "plan-read");
        awaitNode("plan-fields");
        settle();
        // The order of several classes stays in the plan's words; then the loose limit.
        FxHarness.awaitThat(() -> assertThat(value()).isEqualTo("Huân chương Lao động"));
        picture("nap-ke-hoach");
        FxHarness.press(stage, "plan-confirm");
        FxHarness.awaitThat(() -> assertThat(value()).startsWith("Ưu tiên khoảng"));
        FxHarness.press(stage, "plan-drop");
        assertThat(FxHarness.find(stage, "plan-state", Label.class).getText()).isEqualTo("Không còn chỗ nào phải xem.");
        FxHarness.ctrl(stage, KeyCode.S);
        awaitNode("movement-table");
        settle();
        Movement stored = rooms.stores().movements().all().stream()
                .filter(movement -> movement.planNumber().equals("31/KH-UBND"))
                .findFirst()
                .orElseThrow();
        assertThat(stored.awardCodes()).containsExactly("BK_TINH", "GK_TP");
        assertThat(FxHarness.onFx(() -> String.valueOf(FxHarness.find(stage, "movement-table", TableView.class)
                        .getSelectionModel()
                        .getSelectedItem())))
                .contains("Thành phố Mẫu không rác nhựa");
        assertThat(rooms.stores().tasks().of(stored.id()))
                .extracting(MovementTask::organ)
                .containsExactly("Phòng Nội vụ");
        assertThat(rooms.stores().terms().of(stored.id()))
                .extracting(MovementTerm::rule)
                .containsExactly(DueRule.stored("monthly 10,25"));
    }

    @Test
    void fromAPastedPlanToItsPrintedFinalReport() throws Exception {
        awaitNode("nav-movements");
        FxHarness.press(stage, "nav-movements");
        awaitNode("movement-intake");
        settle();
        FxHarness.press(stage, "movement-intake");
        awaitNode("plan-paste");
        FxHarness.type(stage, "plan-paste", PLAN);
        FxHarness.press(stage, "plan-read");
        awaitNode("plan-fields");
        settle();
        FxHarness.press(stage, "plan-confirm");
        FxHarness.press(stage, "plan-drop");
        FxHarness.ctrl(stage, KeyCode.S);
        awaitNode("movement-table");
        settle();
        Movement stored = rooms.stores().movements().all().getFirst();
        assertThat(stored.planNumber()).isEqualTo("31/KH-UBND");

        TabPane tabs = FxHarness.find(stage, "movement-tabs", TabPane.class);
        FxHarness.run(() -> tabs.getSelectionModel().select(tabs.getTabs().size() - 1));
        awaitNode("report-next");
        settle();
        FxHarness.press(stage, "report-final");
        settle();
        FxHarness.type(stage, "report-results", "Các chợ đã thay túi ni lông bằng làn nhựa.");
        FxHarness.leave(stage);
        settle();
        picture("bao-cao-phong-trao");
        FxHarness.press(stage, "report-print");
        settle();
        List<MovementReport> kept = MovementFeature.reportMovement(rooms).of(stored.id());
        assertThat(kept).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(PaperKind.FINAL_REPORT);
            assertThat(report.madeOn()).isNotNull();
        });
        assertThat(printed("bao-cao-tong-ket"))
                .contains("BÁO CÁO", "Thành phố Mẫu không rác nhựa", "Các chợ đã thay túi ni lông");

        // Two presses: the next report of the calendar, and its print, which marks its day as done.
        FxHarness.press(stage, "report-next");
        settle();
        FxHarness.press(stage, "report-print");
        settle();
        MovementReport quick = MovementFeature.reportMovement(rooms).of(stored.id()).stream()
                .filter(report -> report.kind() == PaperKind.QUICK_REPORT)
                .findFirst()
                .orElseThrow();
        assertThat(quick.named()).isEqualTo(java.time.LocalDate.of(2026, 3, 10));
        assertThat(MovementFeature.reportMovement(rooms).next(stored.id()).named())
                .isEqualTo(java.time.LocalDate.of(2026, 3, 25));
    }

    private String printed(String stem) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/bao-cao"))) {
            Path pdf = files.filter(file -> file.getFileName().toString().startsWith(stem)
                            && file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }

    private String value() {
        return FxHarness.find(stage, "plan-value", TextArea.class).getText();
    }
}
