package vn.sovang.ui.intake;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.intake.ListPreview;

/// A list being looked at: where it comes from, and its preview, on which each change by the clerk builds.
final class IntakeSession {
    private final Tasks tasks;
    private final Consumer<IntakeModel.Shown> onShown;
    private final Consumer<Refusal> onRefused;
    private @Nullable Source source;

    /// The preview that the next change starts from; only the store's thread touches it, so that two quick changes
    /// build on one another.
    private volatile @Nullable ListPreview latest;

    private long order;

    /// Where the list comes from, to be read as any kind.
    @FunctionalInterface
    interface Source {
        ListPreview read(ListKind kind) throws Refusal;
    }

    /// @param onShown takes each preview that nothing newer was asked for after
    IntakeSession(Tasks tasks, Consumer<IntakeModel.Shown> onShown, Consumer<Refusal> onRefused) {
        this.tasks = tasks;
        this.onShown = onShown;
        this.onRefused = onRefused;
    }

    /// Where the list comes from, null when none is open.
    @Nullable
    Source source() {
        return source;
    }

    void open(Source from, ListKind kind) {
        source = from;
        change(() -> from.read(kind));
    }

    /// Drops the list; what is still being read is not shown.
    void end() {
        order++;
        source = null;
    }

    /// The preview as it stands; on the store's thread.
    ListPreview base() {
        return Objects.requireNonNull(latest, "no list has been read");
    }

    /// Makes the next preview; its rows' words are prepared off the FX thread too.
    void change(Callable<ListPreview> work) {
        long mine = ++order;
        tasks.store(
                IntakeText.text("reading"),
                () -> {
                    ListPreview made = work.call();
                    latest = made;
                    return IntakeModel.Shown.of(made);
                },
                shown -> {
                    if (mine == order) {
                        onShown.accept(shown);
                    }
                },
                onRefused);
    }
}
