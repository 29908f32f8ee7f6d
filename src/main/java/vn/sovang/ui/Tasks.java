package vn.sovang.ui;

import java.util.concurrent.Callable;
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

    private final ExecutorService store = single("sovang-store");
    private final ExecutorService layout = single("sovang-layout");
    private final ReadOnlyObjectWrapper<@Nullable Task<?>> running = new ReadOnlyObjectWrapper<>();
    private final AtomicInteger pending = new AtomicInteger();
    private final Consumer<Refusal> onRefusal;
    private final Consumer<Throwable> onBug;

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

    /// Whether no work is waiting or under way, and every result has been handed over.
    public boolean idle() {
        return pending.get() == 0;
    }

    /// Runs work on the store's thread.
    public <T> Task<T> store(String name, Callable<T> work, Consumer<T> onDone) {
        return start(store, name, work, onDone, onRefusal);
    }

    /// Runs work on the store's thread; expected failures go to the handler.
    public <T> Task<T> store(String name, Callable<T> work, Consumer<T> onDone, Consumer<Refusal> refused) {
        return start(store, name, work, onDone, refused);
    }

    /// Runs layout or drawing, off the store's thread.
    public <T> Task<T> layout(String name, Callable<T> work, Consumer<T> onDone) {
        return start(layout, name, work, onDone, onRefusal);
    }

    private <T> Task<T> start(
            ExecutorService executor, String name, Callable<T> work, Consumer<T> onDone, Consumer<Refusal> refused) {
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
        pending.incrementAndGet();
        task.setOnSucceeded(event -> finish(task, delay, () -> onDone.accept(task.getValue())));
        task.setOnCancelled(event -> finish(task, delay, () -> {}));
        task.setOnFailed(event -> finish(task, delay, () -> {
            Throwable failure = task.getException();
            if (failure instanceof Refusal refusal) {
                refused.accept(refusal);
            } else {
                onBug.accept(failure);
            }
        }));
        if (Platform.isFxApplicationThread()) {
            delay.play();
        } else {
            Platform.runLater(delay::play);
        }
        executor.execute(task);
        return task;
    }

    private void finish(Task<?> task, PauseTransition delay, Runnable handOver) {
        delay.stop();
        if (running.get() == task) {
            running.set(null);
        }
        try {
            handOver.run();
        } finally {
            pending.decrementAndGet();
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
