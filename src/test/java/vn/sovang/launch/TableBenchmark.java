package vn.sovang.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import vn.sovang.bench.GoalTable;
import vn.sovang.bench.MadeUpRegistry;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.store.core.Database;
import vn.sovang.ui.FxHarness;

/// Measures the lists of the main window over [MadeUpRegistry#LARGE]: how long until they hold all their rows, how long
/// the window did not answer meanwhile, and what a step of scrolling takes.
public final class TableBenchmark {
    private static final int STEPS = 200;

    private final GoalTable results = new GoalTable("tables");
    private final Stage stage;

    private TableBenchmark(Stage stage) {
        this.stage = stage;
    }

    /// Measures, prints the table and puts it into the page of speed.
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/bench/tables"));
        Files.deleteIfExists(folder.resolve("sovang.db"));
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            MadeUpRegistry.LARGE.fill(database);
        }
        try (Assembly rooms = Assembly.open(folder)) {
            OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
            Stage stage = FxHarness.onFx(Stage::new);
            WindowJourney.Answers answers = new WindowJourney.Answers();
            MainWindow window = WindowJourney.shown(rooms, stage, answers);
            FxHarness.await("the window", () -> FxHarness.onFx(() -> FxHarness.seen(stage, "#nav-people")) != null);
            TableBenchmark benchmark = new TableBenchmark(stage);
            benchmark.list(
                    "people",
                    "nav-people",
                    "person-table",
                    rooms.stores().people().count());
            benchmark.list("units, branches shut", "nav-units", "unit-table", 10);
            FxHarness.type(stage, "unit-filter", "t");
            FxHarness.key(stage, KeyCode.ENTER);
            benchmark.list(
                    "units, all branches open",
                    "nav-units",
                    "unit-table",
                    rooms.stores().units().count() / 2);
            FxHarness.run(window::close);
            benchmark.results.publish(
                    "JDK %s, the window drawn by software without a display.".formatted(Runtime.version()));
        }
        Platform.exit();
        System.exit(0);
    }

    private void list(String what, String place, String id, int rows) throws Exception {
        AtomicLong longest = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                long asked = System.nanoTime();
                FxHarness.run(() -> {});
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            }
        });
        long start = System.nanoTime();
        FxHarness.press(stage, place);
        FxHarness.await("rows", () -> size(id) > 0);
        results.since(what + ": first rows in the list", start, 0);
        FxHarness.await("all rows", () -> size(id) >= rows);
        results.since(String.format(Locale.ROOT, "%s: all %,d rows", what, size(id)), start, 0);
        over.set(true);
        watch.join();
        results.add(what + ": longest time without an answer meanwhile", longest.get() / 1e6, 0);
        List<Long> steps = new ArrayList<>();
        int size = size(id);
        for (int i = 0; i < STEPS; i++) {
            int row = (int) ((long) i * (size - 1) / STEPS);
            steps.add(FxHarness.onFx(() -> {
                long step = System.nanoTime();
                FxHarness.find(stage, id, TableView.class).scrollTo(row);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return System.nanoTime() - step;
            }));
        }
        results.add(what + ": a step of scrolling, 95th percentile", GoalTable.percentile(steps, 95), 0);
    }

    private int size(String id) {
        return FxHarness.onFx(() -> FxHarness.seen(stage, "#" + id) instanceof TableView<?> table
                ? table.getItems().size()
                : 0);
    }
}
