package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Screenshot;

/// A journey through the window of an office made for it, the system's dialogs answered. What was opened is closed
/// after each test, and nothing may have been said that the journey does not expect.
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class WindowJourney {
    @TempDir
    Path folder;

    final Answers answers = new Answers();
    Assembly rooms;
    Stage stage;
    MainWindow window;

    /// Stands in for the system's dialogs.
    static final class Answers implements Dialogs, FileAsker {
        final List<String> refusals = new CopyOnWriteArrayList<>();
        final List<Throwable> bugs = new CopyOnWriteArrayList<>();
        Optional<Path> file = Optional.empty();

        @Override
        public void refuse(Refusal refusal) {
            refusals.add(refusal.sentence());
        }

        @Override
        public void bug(Throwable failure) {
            bugs.add(failure);
        }

        @Override
        public void confirm(String question, String action, Runnable onAction) {
            onAction.run();
        }

        @Override
        public void tell(String title, String sentence) {}

        @Override
        public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
            return file;
        }

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return file;
        }
    }

    /// Opens the window on `rooms`.
    final void openWindow() {
        stage = FxHarness.onFx(Stage::new);
        window = shown(rooms, stage, answers);
    }

    static MainWindow shown(Assembly rooms, Stage stage, Answers answers) {
        return FxHarness.onFx(() -> {
            MainWindow window = new MainWindow(
                    rooms, stage, FxHarness.theme(), answers, answers, tasks -> (owner, papers, done) -> {});
            window.show();
            return window;
        });
    }

    @AfterEach
    void closeTheWindow() {
        FxHarness.run(window::close);
        rooms.close();
        checkWhatWasSaid();
    }

    /// What may have been said by the end of a test: nothing.
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
        assertThat(answers.refusals).isEmpty();
    }

    final void awaitNode(String id) {
        FxHarness.awaitNode(stage, id);
    }

    final void settle() {
        FxHarness.settle(window.tasks());
    }

    /// Draws the window for the guide.
    final void picture(String name) {
        settle();
        FxHarness.run(() -> Screenshot.forGuide(stage.getScene(), name));
    }
}
