package vn.sovang.ui.movement.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.movement.FollowFixture;

/// The score grid, filled by keyboard alone.
@SuppressWarnings("NullAway.Init") // filled before each test
class ScoresTabTest {
    @TempDir
    private Path folder;

    private FollowFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new FollowFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void show() {
        stage = fixture.show((jobs, tasks, status) -> new ScoresTab(jobs, tasks, status));
    }

    @Test
    void withoutUnitsTheTabSaysWhatIsMissing() {
        show();
        fixture.screen.picture("phong-trao-cham-diem-chua-co");
        assertThat(FxHarness.seen(stage, "#score-grid")).isNull();
    }

    @Test
    void cellsAreFilledDownAndAcrossAndTheRankingFollows() {
        fixture.assign(3);
        show();
        fill("score-0-0", "10", KeyCode.ENTER);
        assertThat(focused()).isEqualTo("score-1-0");
        fill("score-1-0", "8,5", KeyCode.ENTER);
        fill("score-0-1", "97,5", KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("score-0-2");
        fill("score-0-2", "20", KeyCode.DOWN);
        fill("score-1-1", "100", KeyCode.DOWN);
        FxHarness.leave(stage);
        fixture.screen.settle();
        assertThat(fixture.entries.scores(fixture.movement.id())).hasSize(5);
        // 10 + 58,5 + 30, the standard of the third: 20 x 2,5 would be 50.
        assertThat(FxHarness.find(stage, "score-total-0", Label.class).getText())
                .isEqualTo("98,5");
        assertThat(FxHarness.find(stage, "score-total-1", Label.class).getText())
                .isEqualTo("68,5");
        fixture.screen.picture("phong-trao-cham-diem");
        assertThat(fixture.screen.refusals).isEmpty();
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(fixture.entries.scores(fixture.movement.id())).hasSize(4);
    }

    @Test
    void aBlockFromExcelIsPastedInOneStep() {
        fixture.assign(3);
        show();
        FxHarness.run(() -> {
            ClipboardContent block = new ClipboardContent();
            block.putString("9\t80\n10\t90,5\n");
            Clipboard.getSystemClipboard().setContent(block);
            FxHarness.find(stage, "score-1-0", TextField.class).requestFocus();
        });
        FxHarness.ctrl(stage, KeyCode.V);
        fixture.screen.settle();
        assertThat(fixture.entries.scores(fixture.movement.id()))
                .extracting(UnitScore::measured)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(
                        new BigDecimal(9), new BigDecimal(80), new BigDecimal(10), new BigDecimal("90.5"));
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(fixture.entries.scores(fixture.movement.id())).isEmpty();
    }

    @Test
    void cellsOfAPastedBlockThatTheGridHasNoPlaceForAreCounted() {
        fixture.assign(2);
        show();
        FxHarness.run(() -> {
            ClipboardContent block = new ClipboardContent();
            block.putString("9\n10\n8\n7\n");
            Clipboard.getSystemClipboard().setContent(block);
            FxHarness.find(stage, "score-1-0", TextField.class).requestFocus();
        });
        FxHarness.ctrl(stage, KeyCode.V);
        FxHarness.await("what was pasted and what not", () -> fixture.screen
                .status
                .saidProperty()
                .get()
                .equals("Đã dán 1 ô điểm, 1 ô đổi giá trị. 3 ô nằm ngoài bảng nên không dán: "
                        + "hãy xem lại ô bắt đầu và thứ tự đơn vị."));
        assertThat(fixture.entries.scores(fixture.movement.id())).hasSize(1);
    }

    @Test
    void whatIsNoNumberOrTooMuchIsSaid() {
        fixture.assign(2);
        show();
        fill("score-0-0", "tốt", KeyCode.ENTER);
        fixture.screen.settle();
        assertThat(fixture.screen.status.saidProperty().get()).contains("tốt");
        fill("score-1-0", "12", KeyCode.UP);
        fixture.screen.settle();
        assertThat(fixture.screen.refusals).singleElement().asString().contains("điểm chuẩn 10");
        assertThat(fixture.entries.scores(fixture.movement.id())).isEmpty();
    }

    @Test
    void aCutIsReasonedAndTheWholeSheetBecomesTheYearsAssessment() {
        List<Long> ids = fixture.assign(1);
        show();
        choose("score-mode", FollowText.text("scores.self"));
        fill("score-0-0", "10", KeyCode.RIGHT);
        assertThat(fixture.entries.scores(fixture.movement.id()))
                .singleElement()
                .satisfies(score -> assertThat(score.self()).isEqualByComparingTo("10"));
        choose("score-mode", FollowText.text("scores.measured"));
        fill("score-0-0", "9", KeyCode.RIGHT);
        fill("score-0-1", "100", KeyCode.RIGHT);
        fill("score-0-2", "12", KeyCode.ENTER);
        fixture.screen.settle();
        FxHarness.run(() -> FxHarness.find(stage, "score-0-0", TextField.class).requestFocus());
        FxHarness.type(stage, "score-reason", "ban hành kế hoạch chậm 05 ngày");
        FxHarness.leave(stage);
        fixture.screen.settle();
        assertThat(fixture.entries.scores(fixture.movement.id()))
                .filteredOn(score -> score.self() != null)
                .singleElement()
                .satisfies(score -> assertThat(score.reason()).contains("05 ngày"));
        choose("score-grade", AssessmentGrade.EXCELLENT);
        FxHarness.type(stage, "score-why", "từ 95 điểm trở lên theo quy chế của thành phố");
        FxHarness.leave(stage);
        FxHarness.press(stage, "score-assess");
        fixture.screen.settle();
        assertThat(fixture.screen.refusals).isEmpty();
        assertThat(new ConductStore(fixture.screen.database).ofUnit(ids.getFirst()))
                .singleElement()
                .satisfies(entry -> {
                    Assessment taken = (Assessment) entry;
                    assertThat(taken.year()).isEqualTo(2021);
                    assertThat(taken.document()).contains("99/100 điểm", "từ 95 điểm");
                });
        fixture.screen.picture("phong-trao-danh-gia-nam");
    }

    private void fill(String cell, String text, KeyCode then) {
        FxHarness.type(stage, cell, text);
        FxHarness.key(stage, then);
        fixture.screen.settle();
    }

    private String focused() {
        return FxHarness.onFx(
                () -> Objects.requireNonNull(stage.getScene().getFocusOwner()).getId());
    }

    private <T> void choose(String id, T value) {
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> box = FxHarness.find(stage, id, ComboBox.class);
            box.setValue(value);
        });
        fixture.screen.settle();
    }
}
