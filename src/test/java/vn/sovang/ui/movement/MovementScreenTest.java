package vn.sovang.ui.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.movement.plan.PlanController;
import vn.sovang.usecase.movement.DeriveMovement;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;

@SuppressWarnings("NullAway.Init") // filled before each test
class MovementScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private MovementStore movements;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        movements = new MovementStore(fixture.database);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyScreenSaysWhatToDoFirst() {
        Stage stage = show(0);
        assertThat(FxHarness.find(stage, "movement-first", Button.class).getText())
                .isEqualTo("Thêm phong trào");
        fixture.picture("movements-empty");
    }

    @Test
    void ctrlNAddsAMovementAndCtrlZTakesItBack() {
        Stage stage = show(0);
        FxHarness.ctrl(stage, KeyCode.N);
        fixture.settle();
        assertThat(movements.all()).singleElement().returns("Phong trào mới", Movement::title);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(movements.all()).isEmpty();
    }

    @Test
    void aPlanIsStoredAsItIsTypedAndTakenBack() throws Refusal {
        long id = editing().add("Hè xanh").id();
        Stage stage = show(id);
        FxHarness.type(stage, "plan-plan-number", "12/KH-UBND");
        FxHarness.type(stage, "plan-content", "Trồng cây\n[Đối với thanh niên]\nDọn vệ sinh đường làng");
        FxHarness.type(stage, "plan-conditions", "tỷ lệ hộ tham gia | >= 80 %");
        FxHarness.leave(stage);
        fixture.settle();
        PlannedMovement stored = editing().find(id);
        assertThat(stored.movement().planNumber()).isEqualTo("12/KH-UBND");
        assertThat(stored.movement().contents()).containsExactly("Trồng cây");
        assertThat(stored.plan().groups(PlanSection.CONTENT))
                .containsExactly(Map.entry("Đối với thanh niên", List.of("Dọn vệ sinh đường làng")));
        assertThat(stored.plan().conditions()).singleElement().satisfies(one -> assertThat(one.id())
                .isPositive());
        fixture.picture("movement-plan");
        FxHarness.run(() -> FxHarness.find(stage, "movement-table", Node.class).requestFocus());
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(editing().find(id).plan().conditions()).isEmpty();
        assertThat(FxHarness.find(stage, "plan-conditions", TextArea.class).getText())
                .isEmpty();
    }

    @Test
    void tabGoesOnFromATextOfSeveralLines() throws Refusal {
        Stage stage = show(editing().add("Hè xanh").id());
        FxHarness.run(() -> FxHarness.find(stage, "plan-aim", TextArea.class).requestFocus());
        FxHarness.key(stage, KeyCode.TAB);
        assertThat(FxHarness.onFx(() -> stage.getScene().getFocusOwner()).getId())
                .isEqualTo("plan-demand");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheFieldAndTheRestIsStored() throws Refusal {
        long id = editing().add("Hè xanh").id();
        Stage stage = show(id);
        FxHarness.type(stage, "plan-quotas", "Mỗi xã | vài tập thể");
        FxHarness.type(stage, "plan-slogan", "Mỗi người một cây");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(editing().find(id).movement().slogan()).isEqualTo("Mỗi người một cây");
        assertThat(words(stage)).anySatisfy(text -> assertThat(text).startsWith("Dòng 1: không hiểu “vài tập thể”"));
        FxHarness.type(stage, "plan-title", "");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(words(stage)).contains("Phong trào phải có tên, ghi như trong ngoặc kép của kế hoạch.");
        assertThat(editing().find(id).movement().title()).isEqualTo("Hè xanh");
    }

    @Test
    void anAnnouncementEndsTheMovement() throws Refusal {
        long id = editing().add("Hè xanh").id();
        Stage stage = show(id);
        FxHarness.press(stage, "plan-close");
        assertThat(words(stage)).contains("Hãy ghi ngày kết thúc, như 01/6/2022.");
        FxHarness.type(stage, "plan-closing-day", "30/9/2026");
        FxHarness.type(stage, "plan-closing-document", "Thông báo số 8/TB-UBND");
        FxHarness.leave(stage);
        FxHarness.press(stage, "plan-close");
        fixture.settle();
        assertThat(editing().find(id).movement().lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        FxHarness.press(stage, "plan-reopen");
        fixture.settle();
        assertThat(editing().find(id).movement().lastDay()).isNull();
    }

    @Test
    void aTaskIsTypedUnderItsOrganAndRemoved() throws Refusal {
        long id = editing().add("Hè xanh").id();
        MovementTaskStore tasks = new MovementTaskStore(fixture.database);
        Stage stage = show(id);
        openTab(stage, 1);
        FxHarness.press(stage, "task-new");
        FxHarness.type(stage, "task-organ", "Đoàn Thanh niên");
        FxHarness.type(stage, "task-text", "Tổ chức trồng cây");
        FxHarness.type(stage, "task-due", "ngày 25 hằng tháng");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(tasks.of(id))
                .singleElement()
                .returns("Đoàn Thanh niên", MovementTask::organ)
                .returns("Tổ chức trồng cây", MovementTask::text)
                .returns(DueRule.stored("monthly 25"), MovementTask::rule);
        fixture.picture("movement-tasks");
        FxHarness.type(stage, "task-due", "khi nào cũng được");
        FxHarness.leave(stage);
        assertThat(words(stage)).anySatisfy(text -> assertThat(text).startsWith("Không hiểu thời hạn"));
        assertThat(tasks.of(id).getFirst().rule()).isEqualTo(DueRule.stored("monthly 25"));
    }

    @Test
    void aChildIsShownBeforeItIsMadeAndTakenInHand() throws Refusal {
        fixture.openSample();
        long parent = movements.all().getFirst().id();
        Stage stage = show(parent);
        openTab(stage, 2);
        FxHarness.type(stage, "child-issuer", "Ủy ban nhân dân phường Sông Cầu");
        FxHarness.type(stage, "child-names", "thành phố Bắc Kạn = phường Sông Cầu");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("movement-child");
        FxHarness.press(stage, "child-derive");
        fixture.settle();
        Movement child = movements.all().getFirst();
        assertThat(child.parentId()).isEqualTo(parent);
        assertThat(child.planIssuer()).isEqualTo("Ủy ban nhân dân phường Sông Cầu");
        openTab(stage, 0);
        assertThat(FxHarness.find(stage, "plan-base", TextArea.class).getText()).contains("Thực hiện Kế hoạch số");
        fixture.picture("movement-tree");
    }

    private static void openTab(Stage stage, int index) {
        FxHarness.run(() -> FxHarness.find(stage, "movement-tabs", TabPane.class)
                .getSelectionModel()
                .select(index));
        FxHarness.run(() -> stage.getScene().getRoot().applyCss());
    }

    private static List<String> words(Stage stage) {
        return FxHarness.texts(stage, ".label");
    }

    private EditMovement editing() {
        return new EditMovement(Stores.of(fixture.database), fixture.journal());
    }

    private Stage show(long movementId) {
        return fixture.show(new Place.Movements(movementId), navigator -> new MovementsController(
                        Stores.of(fixture.database),
                        editing(),
                        fixture.tasks,
                        fixture.status,
                        navigator,
                        Today.CLOCK,
                        this::tabs)
                .at(movementId));
    }

    private List<MovementTab> tabs(MovementFrame frame) {
        return List.of(
                new PlanController(
                        editing(),
                        Stores.of(fixture.database),
                        fixture.catalogue,
                        fixture.tasks,
                        fixture.status,
                        frame),
                new TasksController(editing(), Stores.of(fixture.database), fixture.tasks, fixture.status, frame),
                new ChildController(
                        new DeriveMovement(
                                Stores.of(fixture.database),
                                editing(),
                                fixture.catalogue,
                                Regimes.load(),
                                fixture.journal()),
                        fixture.tasks,
                        fixture.status,
                        frame));
    }
}
