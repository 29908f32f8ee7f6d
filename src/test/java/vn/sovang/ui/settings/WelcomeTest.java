package vn.sovang.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Office;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.Screenshot;
import vn.sovang.ui.control.Notice;

class WelcomeTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private Stage stage;
    private final List<Place> ready = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        stage = FxHarness.show(FxHarness.onFx(() ->
                new WelcomeController(fixture.sampleOffice(), fixture.setUp(), fixture.tasks, ready::add).root()));
    }

    @AfterEach
    void close() {
        FxHarness.hide(stage);
        fixture.close();
    }

    @Test
    void theSampleOfficeOpensOnItsDesk() {
        FxHarness.press(stage, "welcome-sample");
        fixture.settle();
        assertThat(ready).containsExactly(new Place.Desk());
        assertThat(fixture.rounds.all()).hasSize(1);
    }

    @Test
    void anOwnOfficeNeedsItsNameOnly() {
        FxHarness.press(stage, "welcome-empty");
        assertThat(FxHarness.find(stage, "welcome-refused", Notice.class).getAccessibleText())
                .startsWith("Cơ quan phải có tên.");
        FxHarness.type(stage, "welcome-name", "Ủy ban nhân dân phường Đức Xuân");
        FxHarness.leave(stage);
        FxHarness.press(stage, "welcome-empty");
        fixture.settle();
        assertThat(ready).containsExactly(new Place.Setup());
        assertThat(fixture.offices.find()).map(Office::letterhead).hasValueSatisfying(head -> assertThat(head.name())
                .isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN"));
    }

    @Test
    void pictureOfTheWelcome() {
        double width = FxHarness.onFx(() -> Screenshot.save(stage.getScene(), "welcome"))
                .getWidth();
        assertThat(width).isEqualTo(1366);
    }
}
