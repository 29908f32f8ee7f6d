package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.Today;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.ListKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.Round;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.Shell;

/// Every place of the window with all its tabs, on each of the trial offices: nothing fails, nothing looks empty that
/// is not.
@SuppressWarnings("NullAway.Init") // filled by each test
class TrialPlacesTest {
    @TempDir
    private Path folder;

    private final WindowJourney.Answers answers = new WindowJourney.Answers();
    private Stage stage;

    @ParameterizedTest
    @EnumSource(TrialOffice.class)
    void everyPlaceOpensWithAllItsTabs(TrialOffice office) throws Exception {
        try (Assembly rooms = Assembly.open(office.copyTo(folder.resolve("data")), Today.CLOCK)) {
            MainWindow window = open(rooms);
            try {
                for (Place place : places(rooms)) {
                    visit(window, place);
                    assertThat(failures()).as("at %s of %s", place, office).isEmpty();
                    walkTabs(window, place);
                }
            } finally {
                FxHarness.run(window::close);
            }
        }
    }

    @Test
    void noPlaceIsLeftOut() throws Exception {
        try (Assembly rooms = Assembly.open(TrialOffice.TWO_YEARS.copyTo(folder.resolve("data")), Today.CLOCK)) {
            Set<Class<?>> visited = places(rooms).stream().map(Object::getClass).collect(Collectors.toSet());
            assertThat(visited).containsExactlyInAnyOrder(Place.class.getPermittedSubclasses());
            assertThat(rooms.stores().rounds().all()).hasSize(3);
        }
    }

    private MainWindow open(Assembly rooms) {
        stage = FxHarness.onFx(Stage::new);
        return WindowJourney.shown(rooms, stage, answers);
    }

    static List<Place> places(Assembly rooms) {
        List<Place> places = new ArrayList<>(List.of(
                new Place.Desk(),
                new Place.Calendar(),
                new Place.Movements(0),
                new Place.PlanIntake(),
                new Place.NewRound(),
                new Place.AwardRegister(),
                new Place.Fund(),
                new Place.Units(0),
                new Place.People(0),
                new Place.Decisions(0),
                new Place.SamePeople(0, 0),
                new Place.Bin(),
                new Place.Law(),
                new Place.Setup()));
        Stream.of(ListKind.values())
                .filter(kind -> kind != ListKind.NOMINATIONS)
                .forEach(kind -> places.add(new Place.Intake(kind)));
        List<Long> rounds = new ArrayList<>(List.of(0L));
        rooms.stores().rounds().all().stream().map(Round::id).forEach(rounds::add);
        for (long round : rounds) {
            places.addAll(List.of(
                    new Place.RoundPlace(round, 0),
                    new Place.ImportList(round),
                    new Place.Meetings(round),
                    new Place.Dossier(round),
                    new Place.Ready(round),
                    new Place.RoundDecisions(round),
                    new Place.Province(round)));
        }
        rooms.stores().movements().all().forEach(movement -> places.add(new Place.Movements(movement.id())));
        for (long id = 1; id < 4; id++) {
            Optional<Decision> decision = rooms.stores().decisions().find(id);
            places.add(new Place.Decisions(decision.map(Decision::id).orElse(0L)));
            decision.ifPresent(one -> places.add(new Place.Revocation(one.id())));
        }
        return places;
    }

    private void visit(MainWindow window, Place place) {
        FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).open(place));
        settled(window);
        FxHarness.run(() -> stage.getScene().getRoot().applyCss());
    }

    private static void settled(MainWindow window) {
        FxHarness.settle(window.tasks());
    }

    private List<String> failures() {
        List<String> failures = new ArrayList<>(answers.refusals);
        answers.bugs.forEach(bug -> failures.add(bug.toString()));
        FxHarness.run(() -> {
            Node cover = FxHarness.seen(stage, "#page-cover");
            if (cover.isVisible()) {
                failures.add(((Label) FxHarness.seen(stage, "#page-failure")).getText());
            }
        });
        return failures;
    }

    /// Presses every tab, chooses the last row of every table.
    private void walkTabs(MainWindow window, Place place) {
        walkTables(window, place);
        for (ToggleButton toggle : FxHarness.all(stage, ".page-choice", ToggleButton.class)) {
            FxHarness.run(toggle::fire);
            settled(window);
            walkTables(window, place + ", " + toggle.getText());
        }
        for (TabPane pane : FxHarness.all(stage, ".tab-pane", TabPane.class)) {
            for (Tab tab : List.copyOf(pane.getTabs())) {
                FxHarness.run(() -> pane.getSelectionModel().select(tab));
                settled(window);
                walkTables(window, place + ", " + tab.getText());
            }
        }
    }

    private void walkTables(MainWindow window, Object at) {
        for (TableView<?> table : FxHarness.all(stage, ".table-view", TableView.class)) {
            FxHarness.run(() -> table.getSelectionModel().selectLast());
            settled(window);
        }
        assertThat(failures()).as("at %s", at).isEmpty();
    }
}
