package vn.sovang.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.stage.Stage;
import vn.sovang.launch.command.Console;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.Theme;
import vn.sovang.ui.WindowDialogs;
import vn.sovang.ui.WindowFileAsker;
import vn.sovang.ui.control.paper.PagePrinting;

/// Starts JavaFX with the main window and waits until it is closed.
final class Window {
    private static final String VERSION = "1.0";

    private final CountDownLatch closed = new CountDownLatch(1);
    private int exitCode = ExitCode.DONE;

    private Window() {}

    /// Opens the store and the window; a store that cannot be opened is said in a dialog, never in silence.
    ///
    /// @return exit code, once the window is closed
    static int open(Path dataFolder, Console console) throws InterruptedException {
        Window window = new Window();
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException e) {
            console.err()
                    .println("Không mở được cửa sổ trên máy này: " + e.getMessage()
                            + ". Hãy dùng lệnh, ví dụ: java -jar so-vang.jar demo DIR");
            return ExitCode.REFUSED;
        }
        Assembly rooms;
        try {
            rooms = Assembly.open(dataFolder);
        } catch (Refusal refusal) {
            console.err().println(refusal.sentence());
            return window.say(dialogs -> dialogs.tell("Chưa mở được Sổ Vàng", refusal.sentence()), ExitCode.REFUSED);
        } catch (Throwable failure) {
            return window.say(dialogs -> dialogs.bug(failure), ExitCode.BUG);
        }
        try (rooms) {
            Platform.runLater(() -> window.show(rooms));
            window.closed.await();
        }
        Platform.exit();
        return window.exitCode;
    }

    /// Says why there is no window, and waits until that has been closed.
    private int say(Consumer<Dialogs> sentence, int code) throws InterruptedException {
        Platform.runLater(() -> say(sentence));
        closed.await();
        Platform.exit();
        return code;
    }

    private void say(Consumer<Dialogs> sentence) {
        Theme.install();
        sentence.accept(new WindowDialogs(() -> null, VERSION));
        javafx.stage.Window.getWindows().addListener((Change<? extends javafx.stage.Window> change) -> {
            if (change.getList().isEmpty()) {
                closed.countDown();
            }
        });
    }

    private void show(Assembly rooms) {
        try {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(
                    rooms,
                    stage,
                    Theme.install(),
                    new WindowDialogs(() -> stage, VERSION),
                    new WindowFileAsker(() -> stage, rooms.folder().path().resolve("mau")),
                    tasks -> new PagePrinting((work, done) -> tasks.layout("Đang vẽ trang để in", work, done)));
            stage.setOnCloseRequest(event -> {
                event.consume();
                made.leave();
            });
            stage.setOnHidden(event -> {
                made.close();
                closed.countDown();
            });
            made.show();
        } catch (Throwable failure) {
            exitCode = ExitCode.BUG;
            say(dialogs -> dialogs.bug(failure));
        }
    }
}
