package vn.sovang.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Background work: one executor for the store (so one writer), one for layout and drawing.
///
/// Every result and failure comes back on the FX thread. A [Refusal] goes to the handler given or else to the shell's
/// dialog, anything else to the error window. Work that takes longer than 300 ms shows in [#running()] and can be
/// cancelled there.
public final class Tasks implements AutoCloseable {
    private static final Duration QUIET = Duration.millis(300);
    /// An answer may ask for a save, and that one's answer for another: a new entry typed on.
    private static final int FOLLOWING = 2;

    private final ExecutorService store = single("sovang-store");
    private final ExecutorService layout = single("sovang-layout");
    private final ReadOnlyObjectWrapper<@Nullable Task<?>> running = new ReadOnlyObjectWrapper<>();
    private int failures;
    /// How much was asked of the store that may change it.
    private final AtomicInteger asked = new AtomicInteger();
    private final Consumer<Refusal> onRefusal;
    private final Consumer<Throwable> onBug;
    // On the FX thread alone: who is told of the work started now.
    private @Nullable Watch watch;

    /// Is told, on the FX thread, what becomes of the work it watches.
    public interface Watch {
        /// One more piece of work waits or is under way.
        default void begun() {}

        /// A piece of work has ended and its result was handed over, or its refusal to who asked for that.
        default void done() {}

        /// A piece of work failed, was stopped, or its result could not be shown.
        void failed(Throwable failure);
    }

    /// @param onRefusal shows an expected failure that nobody handled
    /// @param onBug shows an unexpected failure
    public Tasks(Consumer<Refusal> onRefusal, Consumer<Throwable> onBug) {
        this.onRefusal = onRefusal;
        this.onBug = onBug;
    }

    /// The work in hand once it has taken 300 ms, else null.
    public ReadOnlyObjectProperty<@Nullable Task<?>> running() {
        return running.getReadOnlyProperty();
    }

    /// Starts work whose every task is told to the watch: also a refusal that nobody else handles, which then shows
    /// there and in no dialog. What the results start in their turn is not watched. Call on the FX thread.
    public void watched(Watch by, Runnable starting) {
        under(by, starting);
    }

    private void under(@Nullable Watch by, Runnable starting) {
        Watch before = watch;
        watch = by;
        try {
            starting.run();
        } finally {
            watch = before;
        }
    }

    /// How many works have failed so far, expected failures too.
    public int failures() {
        return failures;
    }

    /// Runs once all that has been asked of the store is stored and shown, and what its answers asked for.
    ///
    /// @param name what the clerk reads while it takes long
    public void afterAll(String name, Runnable then) {
        afterAll(name, then, FOLLOWING);
    }

    private void afterAll(String name, Runnable then, int rounds) {
        read(name, () -> rounds, left -> {
            if (left == 0) {
                then.run();
            } else {
                afterAll(name, then, left - 1);
            }
        });
    }

    /// Runs work on the store's thread.
    public <T> Task<T> store(String name, Callable<T> work, Consumer<T> onDone) {
        asked.incrementAndGet();
        return start(store, name, work, onDone, null);
    }

    /// Runs work on the store's thread; expected failures go to the handler.
    public <T> Task<T> store(String name, Callable<T> work, Consumer<T> onDone, Consumer<Refusal> refused) {
        asked.incrementAndGet();
        return start(store, name, work, onDone, refused);
    }

    /// Shows an expected failure as the window does where nobody else handles it.
    void refuse(Refusal refusal) {
        onRefusal.accept(refusal);
    }

    /// Reads from the store what a screen shows and the clerk goes on editing. An answer that something asked of
    /// the store since may have made old is not shown but read again: it would take back what was just typed.
    /// Call on the FX thread.
    public <T> void read(String name, Callable<T> work, Consumer<T> onDone) {
        read(name, work, onDone, null);
    }

    /// Reads what a screen shows and the clerk goes on editing; expected failures go to the handler.
    public <T> void read(String name, Callable<T> work, Consumer<T> onDone, @Nullable Consumer<Refusal> refused) {
        int before = asked.get();
        Watch by = watch;
        Consumer<T> shown = answer -> {
            if (asked.get() == before) {
                onDone.accept(answer);
            } else {
                under(by, () -> read(name, work, onDone, refused));
            }
        };
        start(store, name, work, shown, refused);
    }

    /// Runs layout or drawing, off the store's thread.
    public <T> Task<T> layout(String name, Callable<T> work, Consumer<T> onDone) {
        return start(layout, name, work, onDone, null);
    }

    private <T> Task<T> start(
            ExecutorService executor,
            String name,
            Callable<T> work,
            Consumer<T> onDone,
            @Nullable Consumer<Refusal> refused) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                updateTitle(name);
                return work.call();
            }
        };
        if (executor.isShutdown()) {
            // The window is closing: what a late result still asks for is no longer wanted.
            return task;
        }
        PauseTransition delay = new PauseTransition(QUIET);
        delay.setOnFinished(event -> {
            if (!task.isDone()) {
                running.set(task);
            }
        });
        Watch watching = Platform.isFxApplicationThread() ? watch : null;
        if (watching != null) {
            watching.begun();
        }
        task.setOnSucceeded(event -> finish(task, delay, watching, () -> onDone.accept(task.getValue())));
        task.setOnCancelled(event -> finish(task, delay, null, () -> tell(watching, new CancellationException(name))));
        task.setOnFailed(event -> {
            failures++;
            Throwable failure = task.getException();
            boolean handled = failure instanceof Refusal && refused != null;
            finish(task, delay, handled ? watching : null, () -> fail(failure, refused, watching));
        });
        if (Platform.isFxApplicationThread()) {
            delay.play();
        } else {
            Platform.runLater(delay::play);
        }
        executor.execute(task);
        return task;
    }

    private void fail(Throwable failure, @Nullable Consumer<Refusal> refused, @Nullable Watch watching) {
        if (failure instanceof Refusal refusal) {
            if (refused != null) {
                refused.accept(refusal);
            } else if (watching != null) {
                watching.failed(refusal);
            } else {
                onRefusal.accept(refusal);
            }
            return;
        }
        tell(watching, failure);
        onBug.accept(failure);
    }

    private static void tell(@Nullable Watch watching, Throwable failure) {
        if (watching != null) {
            watching.failed(failure);
        }
    }

    /// @param watching told that all is done, or that handing over failed; null when it is told otherwise
    private void finish(Task<?> task, PauseTransition delay, @Nullable Watch watching, Runnable handOver) {
        delay.stop();
        if (running.get() == task) {
            running.set(null);
        }
        try {
            handOver.run();
            if (watching != null) {
                watching.done();
            }
        } catch (RuntimeException | Error failure) {
            tell(watching, failure);
            throw failure;
        }
    }

    @Override
    public void close() {
        store.close();
        layout.shutdownNow();
    }

    private static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
