package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.Today;
import vn.sovang.launch.open.Assembly;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.Shell;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Typed;

/// A place is read while the clerk goes on typing: what the store answers was read before the text was stored, and
/// must not take it back.
@SuppressWarnings("NullAway.Init") // filled before each test
class OvertakenReadingTest extends WindowJourney {
    private final List<String> tried = new ArrayList<>();

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = Assembly.open(TrialOffice.SAMPLE.copyTo(folder.resolve("data")), Today.CLOCK);
        openWindow();
    }

    @Override
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
    }

    @Test
    void whatIsTypedMeanwhileStays() {
        long round = rooms.stores().rounds().all().getFirst().id();
        for (Place place : List.of(
                new Place.RoundPlace(round, 0),
                new Place.People(1),
                new Place.Units(1),
                new Place.Decisions(1),
                new Place.Meetings(round),
                new Place.Movements(0),
                new Place.Setup())) {
            FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).open(place));
            FxHarness.settle(window.tasks());
            tryAField(place.toString());
            for (TabPane pane : FxHarness.all(stage, ".tab-pane", TabPane.class)) {
                for (Tab tab : List.copyOf(pane.getTabs())) {
                    FxHarness.run(() -> pane.getSelectionModel().select(tab));
                    FxHarness.settle(window.tasks());
                    for (TableView<?> table : FxHarness.all(stage, ".table-view", TableView.class)) {
                        FxHarness.run(() -> table.getSelectionModel().selectFirst());
                    }
                    FxHarness.settle(window.tasks());
                    tryAField(place + ", " + tab.getText());
                }
            }
        }
        assertThat(tried)
                .contains("achievement", "report-duties", "person-name", "unit-name", "plan-title", "office-name");
    }

    /// Tries the first field in sight that takes any text and was not tried at another place.
    private void tryAField(String at) {
        FxHarness.all(stage, ".text-input", TextInputControl.class).stream()
                .filter(field -> field.isEditable() && !field.isDisabled() && field.getId() != null)
                .filter(field ->
                        Typed.of(field).filter(TextEntry.class::isInstance).isPresent())
                .map(Node::getId)
                .filter(id -> !tried.contains(id))
                .filter(this::takesAnyText)
                .findFirst()
                .ifPresent(id -> {
                    tried.add(id);
                    typeWhileItIsRead(id, at);
                });
    }

    private void typeWhileItIsRead(String id, String at) {
        CountDownLatch held = new CountDownLatch(1);
        FxHarness.run(() -> {
            window.tasks().store("held", () -> held.await(1, TimeUnit.MINUTES), done -> {});
            ((Shell) stage.getScene().getRoot()).refresh();
        });
        write(id, "Gõ khi đang đọc");
        held.countDown();
        FxHarness.settle(window.tasks());
        assertThat(text(id)).as("%s at %s, shown", id, at).contains("Gõ khi đang đọc");
        refresh();
        assertThat(text(id)).as("%s at %s, stored", id, at).contains("Gõ khi đang đọc");
    }

    private boolean takesAnyText(String id) {
        write(id, "Gõ khi yên");
        FxHarness.settle(window.tasks());
        refresh();
        return text(id).filter("Gõ khi yên"::equals).isPresent();
    }

    private void refresh() {
        FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).refresh());
        FxHarness.settle(window.tasks());
    }

    private void write(String id, String text) {
        FxHarness.type(stage, id, text);
        FxHarness.leave(stage);
    }

    private Optional<String> text(String id) {
        return FxHarness.onFx(() -> Optional.ofNullable(FxHarness.seen(stage, "#" + id))
                .map(TextInputControl.class::cast)
                .map(TextInputControl::getText));
    }
}
