package vn.sovang.ui.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Movement;
import vn.sovang.store.MovementStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.EditMovement;

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

    private Stage show(long movementId) {
        EditMovement editing = new EditMovement(fixture.database, fixture.journal());
        return fixture.show(
                new Place.Movements(movementId),
                navigator -> new MovementsController(
                                movements, editing, fixture.tasks, fixture.status, frame -> List.of())
                        .at(movementId));
    }
}
