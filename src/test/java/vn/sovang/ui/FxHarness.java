package vn.sovang.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The toolkit for screen tests, without a display: starts it once, runs work on its thread, shows one view alone in a
/// scene and presses keys on it.
///
/// TestFX's robot works in screen coordinates and the headless screen is fixed at 1000x1000, smaller than the windows
/// tested here; keys and actions are therefore sent to the nodes themselves.
public final class FxHarness {
    private static final long PATIENCE_SECONDS = 20;
    private static final AtomicReference<@Nullable Theme> THEME = new AtomicReference<>();

    private FxHarness() {}

    /// Runs work on the FX thread and waits for its result.
    public static <T> T onFx(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError("on the FX thread", e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the FX thread does not answer", e);
        }
    }

    /// Runs work on the FX thread and waits for its end.
    public static void run(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until something holds on the FX thread; what is awaited is an event, the limit is only for a broken test.
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onFx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still waiting for: " + what);
            }
            pause();
        }
    }

    /// Waits until an assertion holds on the FX thread; when it never does, fails with what it said last.
    public static void awaitThat(Runnable assertion) {
        AtomicReference<@Nullable AssertionError> last = new AtomicReference<>();
        try {
            await("an assertion", () -> {
                try {
                    assertion.run();
                    return true;
                } catch (AssertionError seen) {
                    last.set(seen);
                    return false;
                }
            });
        } catch (AssertionError late) {
            AssertionError seen = last.get();
            throw seen == null ? late : seen;
        }
    }

    /// Waits for the node with an id.
    public static void awaitNode(Stage stage, String id) {
        await(id, () -> seen(stage, "#" + id) != null);
    }

    /// Waits until everything asked of the store and of the layout so far has been answered, and what the answers asked
    /// for in turn. A barrier, not a look at whether something is under way: that may be asked a moment too early.
    /// What is then to be seen is awaited by [#awaitThat].
    public static void settle(Tasks tasks) {
        for (int round = 0; round < 3; round++) {
            CountDownLatch answered = new CountDownLatch(2);
            run(() -> {
                tasks.read("settle", () -> 1, one -> answered.countDown());
                tasks.layout("settle", () -> 1, one -> answered.countDown());
            });
            try {
                if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("the store or the layout does not answer");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// Shows a view alone in a window of the size the office's screens have.
    public static Stage show(Parent view) {
        return onFx(() -> {
            Stage stage = new Stage();
            stage.setScene(scene(view, 1366, 768));
            stage.show();
            stage.requestFocus();
            return stage;
        });
    }

    /// A scene in the house's theme; call on the FX thread.
    public static Scene scene(Parent view, double width, double height) {
        Scene scene = new Scene(view, width, height);
        theme().dress(scene, Theme.FONT_SIZE);
        return scene;
    }

    /// Sets the letter size of a window, as 150 % does with 21.
    public static void fontSize(Stage stage, int size) {
        run(() -> theme().dress(stage.getScene(), size));
    }

    /// Hides a window.
    public static void hide(Stage stage) {
        run(stage::hide);
    }

    /// The node with an id, once there is one; on the FX thread itself, which cannot wait, it must be there.
    public static <N extends Node> N find(Stage stage, String id, Class<N> type) {
        if (!Platform.isFxApplicationThread()) {
            awaitNode(stage, id);
        }
        Node node = onFx(() -> {
            Node found = seen(stage, "#" + id);
            if (found == null) {
                throw new AssertionError("no node with the id " + id);
            }
            return found;
        });
        return type.cast(node);
    }

    /// The nodes in sight of a selector.
    public static <N extends Node> List<N> all(Stage stage, String selector, Class<N> type) {
        return onFx(() -> laidOut(stage).lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible))
                .toList());
    }

    /// The first node of a selector, null when there is none; what is not made yet, such as the inside of a control,
    /// is made first.
    @SuppressWarnings("NullAway") // like Scene.lookup: a test knows what must be there
    public static Node seen(Stage stage, String selector) {
        return onFx(() -> {
            Node found = stage.getScene().getRoot().lookup(selector);
            return found == null ? laidOut(stage).lookup(selector) : found;
        });
    }

    /// Opens a tab, named by its id or its words, of the pane of a selector.
    public static void openTab(Stage stage, String pane, String tab) {
        await(pane, () -> seen(stage, pane) != null);
        run(() -> {
            TabPane tabs = (TabPane) seen(stage, pane);
            tabs.getSelectionModel()
                    .select(tabs.getTabs().stream()
                            .filter(one -> tab.equals(one.getId()) || tab.equals(one.getText()))
                            .findFirst()
                            .orElseThrow());
        });
    }

    /// What the labels of a selector say, in their order, those out of sight too.
    public static List<String> texts(Stage stage, String selector) {
        return onFx(() -> laidOut(stage).lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(node -> String.valueOf(((Label) node).getText()))
                .toList());
    }

    /// The root with everything in it made and in its place; call on the FX thread. A look into a window that was never
    /// laid out misses the insides of its controls, and whether it was is chance.
    public static Parent laidOut(Stage stage) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }

    /// Types a text as if by keyboard: the field has the focus while it changes.
    public static void type(Stage stage, String id, String text) {
        TextInputControl field = find(stage, id, TextInputControl.class);
        run(() -> {
            // Nobody types into what is not drawn yet.
            laidOut(stage);
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    /// Moves the focus away from whatever has it, as leaving a field does.
    public static void leave(Stage stage) {
        run(() -> stage.getScene().getRoot().requestFocus());
    }

    /// Fires a button, once it may be.
    public static void press(Stage stage, String id) {
        if (!Platform.isFxApplicationThread()) {
            await(
                    id + " to be enabled",
                    () -> seen(stage, "#" + id) instanceof ButtonBase button && !button.isDisabled());
        }
        ButtonBase button = find(stage, id, ButtonBase.class);
        run(() -> {
            if (button.isDisabled()) {
                throw new AssertionError(id + " is disabled");
            }
            button.fire();
        });
    }

    /// Presses a key on the node that has the focus.
    public static void key(Stage stage, KeyCode code) {
        key(stage, code, false);
    }

    /// Presses Ctrl and a key on the node that has the focus.
    public static void ctrl(Stage stage, KeyCode code) {
        key(stage, code, true);
    }

    private static void key(Stage stage, KeyCode code, boolean control) {
        run(() -> {
            Node focused = stage.getScene().getFocusOwner();
            Node target = focused == null ? stage.getScene().getRoot() : focused;
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        });
    }

    /// The theme, installed once; call on the FX thread.
    public static Theme theme() {
        Theme theme = THEME.get();
        if (theme == null) {
            theme = Theme.install();
            THEME.set(theme);
        }
        return theme;
    }

    private static synchronized void start() {
        Locale.setDefault(Locale.of("vi", "VN"));
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Window.getWindows().addListener(FxHarness::minimize);
                started.countDown();
            });
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            return; // The toolkit runs already.
        }
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit does not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Nobody looks at the windows: painting them and copying them to the headless screen, pixel by pixel, would be
    /// half the work of a screen's test. Pictures are taken of the scene, which is drawn for them.
    private static void minimize(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window shown : change.getAddedSubList()) {
                if (shown instanceof Stage stage) {
                    stage.setIconified(true);
                    // Keys go to a window that has the focus, and fields tell of theirs only there.
                    Platform.runLater(stage::requestFocus);
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
