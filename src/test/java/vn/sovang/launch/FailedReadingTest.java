package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.Today;
import vn.sovang.launch.open.Assembly;
import vn.sovang.store.RawSql;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screenshot;
import vn.sovang.ui.Shell;

/// A place whose reading fails says so, shows nothing of another round and takes no keys, and is read again on demand.
@SuppressWarnings("NullAway.Init") // filled before each test
class FailedReadingTest extends WindowJourney {
    private static final String DAMAGE = "UPDATE nomination SET sex = 'HỎNG' WHERE round_id = 2 AND kind = 'PERSON'";
    private static final String REPAIR = "UPDATE nomination SET sex = NULL WHERE round_id = 2 AND kind = 'PERSON'";

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = Assembly.open(TrialOffice.TWO_YEARS.copyTo(folder.resolve("data")), Today.CLOCK);
        openWindow();
    }

    @Override
    void checkWhatWasSaid() {
        // Each test looks at it itself.
    }

    @Test
    void aRoundThatCannotBeReadSaysSoAndIsReadAgain() {
        open(new Place.RoundPlace(1, 0));
        FxHarness.await("the first round", () -> !cover().isVisible() && texts().contains("52"));
        RawSql.run(rooms.stores().database(), DAMAGE);
        open(new Place.RoundPlace(2, 0));
        FxHarness.await("the failure", () -> label("page-failure").startsWith("Trang này chưa đọc được"));
        assertThat(answers.bugs).hasSize(1);
        assertThat(FxHarness.onFx(() -> label("place-title") + label("place-subtitle")))
                .as("nothing of another round")
                .isEqualTo("Đợt xét");
        assertThat(FxHarness.onFx(
                        () -> FxHarness.seen(stage, "#nomination-filter").isDisabled()))
                .as("what the place showed before cannot be worked on")
                .isTrue();
        FxHarness.run(() -> Screenshot.save(stage.getScene(), "chua-doc-duoc"));
        FxHarness.ctrl(stage, KeyCode.N);
        assertThat(FxHarness.onFx(() -> stage.getScene().getFocusOwner().getId()))
                .isEqualTo("page-again");

        RawSql.run(rooms.stores().database(), REPAIR);
        FxHarness.press(stage, "page-again");
        FxHarness.await("the second round", () -> !cover().isVisible());
        assertThat(FxHarness.onFx(
                        () -> FxHarness.seen(stage, "#nomination-filter").isDisabled()))
                .isFalse();
        assertThat(rooms.stores().nominations().ofRound(2)).isNotEmpty();
    }

    @Test
    void everyPlaceOfADamagedRoundSaysThatItIsNotRead() {
        RawSql.run(rooms.stores().database(), DAMAGE);
        for (Place place : List.of(
                new Place.Desk(),
                new Place.RoundPlace(2, 0),
                new Place.Meetings(2),
                new Place.Dossier(2),
                new Place.Ready(2),
                new Place.RoundDecisions(2),
                new Place.Province(2))) {
            open(place);
            FxHarness.await(
                    "the failure of " + place,
                    () -> cover().isVisible() && label("page-failure").startsWith("Trang này chưa đọc được"));
        }
        open(new Place.RoundPlace(1, 0));
        FxHarness.await("a round that is whole", () -> !cover().isVisible());
    }

    @Test
    void findingsThatCouldNotBeMadeAreNotTakenForNone() {
        RawSql.run(rooms.stores().database(), "UPDATE body_member SET role = 'HỎNG'");
        open(new Place.RoundPlace(1, 0));
        FxHarness.await("the failure", () -> texts().contains("Chưa kiểm tra được theo quy định"));
    }

    private void open(Place place) {
        FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).open(place));
    }

    private Node cover() {
        return FxHarness.seen(stage, "#page-cover");
    }

    private String label(String id) {
        return ((Label) FxHarness.seen(stage, "#" + id)).getText();
    }

    private String texts() {
        return String.join("\n", FxHarness.texts(stage, ".label"));
    }
}
