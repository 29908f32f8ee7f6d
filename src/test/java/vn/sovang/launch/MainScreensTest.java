package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.Today;
import vn.sovang.launch.open.Assembly;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.KeptScreens;
import vn.sovang.ui.Place;
import vn.sovang.ui.Shell;

/// A screen on the sample office looks as it is kept; the desk of the next issues brings the others.
@SuppressWarnings("NullAway.Init") // filled before each test
class MainScreensTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = Assembly.open(TrialOffice.SAMPLE.copyTo(folder.resolve("data")), Today.CLOCK);
        openWindow();
    }

    @Test
    void aWordThatChangesOrMovesIsNoticed() {
        KeptScreens.assumeLettersAlike();
        FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).open(new Place.People(0)));
        FxHarness.settle(window.tasks());
        KeptScreens.check(stage, "people-of-the-sample");
        Label title = FxHarness.find(stage, "place-title", Label.class);
        String said = title.getText();

        FxHarness.run(() -> title.setTranslateX(2));
        assertThat(KeptScreens.differs(stage, "people-of-the-sample"))
                .as("moved")
                .isTrue();
        FxHarness.run(() -> {
            title.setTranslateX(0);
            title.textProperty().unbind();
            title.setText(said.substring(1));
        });
        assertThat(KeptScreens.differs(stage, "people-of-the-sample"))
                .as("a letter less")
                .isTrue();
        FxHarness.run(() -> title.setText(said));
        assertThat(KeptScreens.differs(stage, "people-of-the-sample"))
                .as("as before")
                .isFalse();
    }
}
