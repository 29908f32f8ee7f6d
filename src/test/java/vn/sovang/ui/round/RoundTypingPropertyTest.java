package vn.sovang.ui.round;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.round.Nomination;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.RandomClerk;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.Shell;

@SuppressWarnings("NullAway.Init") // filled by each test
class RoundTypingPropertyTest {
    private static final List<String> FIELDS = List.of("achievement", "report-results", "report-duties", "note");

    @TempDir
    private Path folder;

    private ScreenFixture fixture;

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTextEndsWhereItWasTyped(long seed) {
        fixture = new ScreenFixture(folder);
        SampleRound sample = new SampleRound(fixture, folder);
        sample.imported();
        Stage stage = fixture.show(new Place.RoundPlace(sample.round.id(), 0), navigator -> new RoundController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        sample.catalogue,
                        sample.editing,
                        fixture.check(),
                        fixture.conduct(),
                        round -> Map.of())
                .at(sample.round.id(), 0));
        TabPane tabs = FxHarness.find(stage, "nomination-tabs", TabPane.class);
        RandomClerk<NominationRow> clerk = new RandomClerk<NominationRow>(
                        stage, seed, "nominations", NominationRow::id, FIELDS)
                .beforeTyping(field -> FxHarness.run(() ->
                        tabs.getSelectionModel().select(field.startsWith("report") ? 1 : field.equals("note") ? 2 : 0)))
                .others(
                        () -> FxHarness.run(() ->
                                ((Shell) stage.getScene().getRoot()).open(new Place.RoundPlace(sample.round.id(), 0))),
                        () -> search(stage, "y te"),
                        () -> search(stage, ""),
                        () -> filter(stage))
                .work(60);
        fixture.settle();
        Map<Long, Nomination> stored = new HashMap<>();
        fixture.nominations.ofRound(sample.round.id()).forEach(each -> stored.put(each.id(), each));
        clerk.everyTextIsWhereItWasTyped((id, field) -> switch (field) {
            case "achievement" -> Objects.requireNonNull(stored.get(id)).achievement();
            case "note" -> Objects.requireNonNull(stored.get(id)).note();
            case "report-results" -> fixture.nominations.report(id).results();
            default -> fixture.nominations.report(id).duties();
        });
    }

    private static void search(Stage stage, String words) {
        FxHarness.type(stage, "nomination-filter", words);
        FxHarness.key(stage, KeyCode.ENTER);
    }

    private static void filter(Stage stage) {
        @SuppressWarnings("unchecked") // the view made it
        ComboBox<StateFilter> filter = FxHarness.find(stage, "state-filter", ComboBox.class);
        FxHarness.run(
                () -> filter.setValue(filter.getValue() == StateFilter.ALL ? StateFilter.TO_LOOK_AT : StateFilter.ALL));
    }
}
