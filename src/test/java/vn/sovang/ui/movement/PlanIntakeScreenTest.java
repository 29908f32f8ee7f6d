package vn.sovang.ui.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.movement.plan.PlanIntakeController;
import vn.sovang.ui.movement.plan.PlanReadingEntry;
import vn.sovang.usecase.movement.AddMovement;

@SuppressWarnings("NullAway.Init") // filled before each test
class PlanIntakeScreenTest {
    private static final String PLAN = """
            Số: 7/KH-UBND

            Mẫu Sơn, ngày 02 tháng 2 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua “Mẫu Sơn sạch đẹp”

            Ủy ban nhân dân phường Mẫu Sơn ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            - Giữ phường sạch đẹp, mỗi người một việc nhỏ hằng ngày.

            II. NỘI DUNG, THỜI GIAN

            1. Thời gian: từ ngày 10/3/2026 đến hết ngày 30/11/2026.

            2. Nội dung thi đua

            - Trồng cây xanh dọc các tuyến phố, chăm vườn hoa chung;
            - Không để rác qua đêm ở tổ dân phố, phân loại rác tại nhà, tổ chức ngày thứ Bảy tình nguyện với sự tham gia của các gia đình;

            III. KHEN THƯỞNG

            1. Hình thức khen thưởng

            - Huân chương Lao động;
            - Giấy khen của Chủ tịch Ủy ban nhân dân phường;

            2. Số lượng

            - Mỗi tổ dân phố: không quá 01 tập thể và 03 cá nhân;
            - Ưu tiên khoảng 3 trong 5 cá nhân;

            IV. TỔ CHỨC THỰC HIỆN

            1. Phòng Văn hóa - Xã hội

            - Tổng hợp, báo cáo vào ngày 10 và 25 hằng tháng.

            Nơi nhận:
            - UBND tỉnh (để báo cáo);
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lê Thị Mẫu Đơn
            """;

    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private MovementStore movements;
    private final List<String> asked = new ArrayList<>();
    private Path file;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        fixture.openSample();
        movements = new MovementStore(fixture.database);
        file = folder.resolve("plan.txt");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPastedPlanIsCheckedAndStored() {
        Stage stage = show();
        assertThat(FxHarness.find(stage, "plan-read", Button.class).isDisabled())
                .isTrue();
        fixture.picture("plan-intake-empty");
        paste(stage);
        // The order of several classes comes first of what has to be looked at.
        assertThat(value(stage)).isEqualTo("Huân chương Lao động");
        fixture.picture("plan-intake");
        FxHarness.fontSize(stage, 20);
        fixture.picture("plan-intake-150");
        FxHarness.fontSize(stage, 14);
        FxHarness.run(
                () -> FxHarness.find(stage, "plan-award-HCLD_3", CheckBox.class).setSelected(true));
        FxHarness.press(stage, "plan-confirm");
        assertThat(value(stage)).startsWith("Ưu tiên");
        assertThat(FxHarness.find(stage, "plan-understood", Label.class).getText())
                .startsWith("Chưa tính được");
        FxHarness.press(stage, "plan-drop");
        assertThat(FxHarness.find(stage, "plan-state", Label.class).getText()).isEqualTo("Không còn chỗ nào phải xem.");
        FxHarness.ctrl(stage, KeyCode.S);
        fixture.settle();
        Movement stored = stored();
        assertThat(stored.awardCodes()).containsExactly("HCLD_3", "GK_PHUONG");
        assertThat(new MovementPlanStore(fixture.database).of(stored.id()).quotas())
                .hasSize(1);
        assertThat(fixture.opened).containsExactly(new Place.Movements(stored.id()));
    }

    @Test
    void aValueMarksItsPassageAndWhatIsTypedCounts() {
        Stage stage = show();
        paste(stage);
        ListView<PlanReadingEntry> fields = fields(stage);
        select(fields, PlanPart.CONTENT);
        ListView<?> text = FxHarness.find(stage, "plan-text", ListView.class);
        int line = PLAN.lines().toList().indexOf("- Trồng cây xanh dọc các tuyến phố, chăm vườn hoa chung;");
        assertThat(text.getSelectionModel().getSelectedIndices()).hasToString("[" + line + "]");
        FxHarness.run(() -> FxHarness.find(stage, "plan-value", TextArea.class).setText("Trồng cây."));
        select(fields, PlanPart.TITLE);
        FxHarness.press(stage, "plan-save");
        fixture.settle();
        assertThat(stored().contents()).contains("Trồng cây.").hasSize(2);
        assertThat(asked).as("what waits is left out, after a question").hasSize(1);
    }

    @Test
    void aPassageIsGivenToAPart() {
        Stage stage = show();
        paste(stage);
        int line = PLAN.lines().toList().indexOf("- Giữ phường sạch đẹp, mỗi người một việc nhỏ hằng ngày.");
        ListView<?> text = FxHarness.find(stage, "plan-text", ListView.class);
        FxHarness.run(() -> text.getSelectionModel().clearAndSelect(line));
        @SuppressWarnings("unchecked")
        ComboBox<PlanPart> part = FxHarness.find(stage, "plan-assign-part", ComboBox.class);
        FxHarness.ctrl(stage, KeyCode.D);
        assertThat(part.isFocused()).isTrue();
        FxHarness.run(() -> part.setValue(PlanPart.DEMAND));
        FxHarness.key(stage, KeyCode.ENTER);
        FxHarness.press(stage, "plan-save");
        fixture.settle();
        assertThat(new MovementPlanStore(fixture.database).of(stored().id()).lines())
                .contains(PlanLine.of(PlanSection.DEMAND, "Giữ phường sạch đẹp, mỗi người một việc nhỏ hằng ngày."));
    }

    @Test
    void aScanIsRefusedInWordsAndTheScreenStaysReady() throws Exception {
        Stage stage = show();
        file = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 nothing");
        FxHarness.press(stage, "plan-file");
        FxHarness.await("the refusal", () -> !fixture.refusals.isEmpty());
        assertThat(fixture.refusals.getFirst()).contains("scan.pdf");
        assertThat(FxHarness.find(stage, "plan-paste", TextArea.class).isVisible())
                .isTrue();
    }

    @Test
    void theWindowAsksBeforeAPlanUnderWayIsLost() {
        Stage stage = show();
        FxHarness.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(asked).isEmpty();
        FxHarness.run(stage::show);
        paste(stage);
        answer = false;
        FxHarness.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(asked).hasSize(1);
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void ofADamagedPlanEveryWordWaits() throws Exception {
        Stage stage = show();
        file = folder.resolve("damaged.txt");
        try (InputStream in = Objects.requireNonNull(PlanPart.class.getResourceAsStream("ke-hoach-nhan-dang.txt"))) {
            Files.write(file, in.readAllBytes());
        }
        FxHarness.press(stage, "plan-file");
        FxHarness.await("the plan", () -> FxHarness.onFx(() -> FxHarness.seen(stage, "#plan-fields") != null));
        assertThat(FxHarness.find(stage, "plan-save", Button.class).isDisabled())
                .isTrue();
        assertThat(FxHarness.find(stage, "plan-note", Label.class).getText()).contains("phải được xác nhận");
        select(fields(stage), PlanPart.TITLE);
        FxHarness.run(() -> FxHarness.find(stage, "plan-value", TextArea.class).setText("Ngành y tế chung sức"));
        fixture.picture("plan-intake-damaged");
        FxHarness.press(stage, "plan-confirm");
        assertThat(FxHarness.find(stage, "plan-save", Button.class).isDisabled())
                .isFalse();
    }

    private boolean answer = true;

    private Stage show() {
        Dialogs dialogs = new Dialogs() {
            @Override
            public void refuse(Refusal refusal) {
                fixture.refusals.add(refusal.sentence());
            }

            @Override
            public void bug(Throwable failure) {
                fixture.bugs.add(failure);
            }

            @Override
            public void confirm(String question, String action, Runnable onAction) {
                asked.add(question);
                if (answer) {
                    onAction.run();
                }
            }

            @Override
            public void tell(String title, String sentence) {
                throw new AssertionError(sentence);
            }
        };
        FileAsker files = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.of(file);
            }
        };
        return fixture.show(
                new Place.PlanIntake(),
                navigator -> new PlanIntakeController(
                        fixture.tasks,
                        fixture.status,
                        dialogs,
                        files,
                        navigator,
                        fixture.catalogue,
                        new AddMovement(Stores.of(fixture.database), fixture.journal())));
    }

    private void paste(Stage stage) {
        FxHarness.type(stage, "plan-paste", PLAN);
        FxHarness.press(stage, "plan-read");
        FxHarness.await("the plan", () -> FxHarness.onFx(() -> FxHarness.seen(stage, "#plan-fields") != null));
        fixture.settle();
        assertThat(fixture.bugs).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PlanReadingEntry> fields(Stage stage) {
        return FxHarness.find(stage, "plan-fields", ListView.class);
    }

    private void select(ListView<PlanReadingEntry> fields, PlanPart part) {
        FxHarness.run(() -> {
            for (int i = 0; i < fields.getItems().size(); i++) {
                PlanReadingEntry entry = fields.getItems().get(i);
                if (entry.part() == part && entry.field() != null) {
                    fields.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        });
    }

    private static String value(Stage stage) {
        return FxHarness.find(stage, "plan-value", TextArea.class).getText();
    }

    private Movement stored() {
        assertThat(fixture.refusals).isEmpty();
        assertThat(fixture.bugs).isEmpty();
        return movements.all().stream()
                .filter(movement -> movement.title().equals("Mẫu Sơn sạch đẹp"))
                .findFirst()
                .orElseThrow();
    }
}
