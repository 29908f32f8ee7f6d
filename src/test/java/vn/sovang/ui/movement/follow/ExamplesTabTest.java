package vn.sovang.ui.movement.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.movement.FollowFixture;

/// Typical examples with their texts and scans.
class ExamplesTabTest {
    @TempDir
    private Path folder;

    private FollowFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new FollowFixture(folder);
        fixture.assign(2);
        stage = fixture.show((jobs, tasks, status) -> new ExamplesTab(jobs, tasks, status));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void pick(String id, Unit unit) {
        FxHarness.run(() ->
                FxHarness.find(stage, id, UnitPicker.class).valueProperty().set(unit));
    }

    private void enter() {
        Unit unit = fixture.candidates().getFirst();
        pick("example-unit", unit);
        pick("example-collective", unit);
        FxHarness.type(stage, "example-title", "Chốt trực 24/24 giờ giữ vùng xanh");
        FxHarness.type(
                stage,
                "example-text",
                "Trong 45 ngày, đơn vị trực ba ca tại hai chốt, hướng dẫn 6.200 lượt người khai báo y tế.");
        FxHarness.type(stage, "example-told", "12/11/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "example-save");
        fixture.screen.settle();
    }

    @Test
    void anExampleTakesItsNameFromTheRegistryAndKeepsItsScan() throws Exception {
        fixture.screen.picture("phong-trao-guong-chua-co");
        assertThat(FxHarness.find(stage, "example-add-scan", Button.class).isDisabled())
                .isTrue();
        enter();
        assertThat(fixture.screen.refusals).isEmpty();
        TypicalExample stored = fixture.entries.examples(fixture.movement.id()).getFirst();
        assertThat(stored.name()).isEqualTo(fixture.candidates().getFirst().name());
        assertThat(stored.collectiveId())
                .isEqualTo(fixture.candidates().getFirst().id());
        assertThat(stored.toldOn()).isEqualTo(LocalDate.of(2021, 11, 12));

        Files.write(folder.resolve("quet.pdf"), "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        FxHarness.press(stage, "example-add-scan");
        fixture.screen.settle();
        assertThat(fixture.screen.refusals).isEmpty();
        assertThat(fixture.jobs.scans().of(new Owner(OwnerKind.TYPICAL_EXAMPLE, stored.id())))
                .hasSize(1);
        fixture.screen.picture("phong-trao-guong");
    }

    @Test
    void anExampleTakenOutComesBackWithItsScan() throws Exception {
        enter();
        Files.write(folder.resolve("quet.pdf"), "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        FxHarness.press(stage, "example-add-scan");
        fixture.screen.settle();
        long id = fixture.entries.examples(fixture.movement.id()).getFirst().id();
        FxHarness.press(stage, "example-remove");
        fixture.screen.settle();
        assertThat(fixture.entries.examples(fixture.movement.id())).isEmpty();
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(fixture.entries.examples(fixture.movement.id())).hasSize(1);
        assertThat(fixture.jobs.scans().of(new Owner(OwnerKind.TYPICAL_EXAMPLE, id)))
                .hasSize(1);
        FxHarness.run(() -> ((TableView<?>) FxHarness.seen(stage, "#example-table"))
                .getSelectionModel()
                .clearAndSelect(0));
        fixture.screen.settle();
        assertThat(FxHarness.find(stage, "example-add-scan", Button.class).isDisabled())
                .isFalse();
    }

    @Test
    void withoutATextOrAUnitItIsRefused() {
        FxHarness.press(stage, "example-save");
        fixture.screen.settle();
        assertThat(fixture.entries.examples(fixture.movement.id())).isEmpty();
        pick("example-unit", fixture.candidates().getFirst());
        FxHarness.press(stage, "example-save");
        fixture.screen.settle();
        assertThat(fixture.screen.refusals).singleElement().asString().contains("gương của ai");
    }
}
