package vn.sovang.ui.registry.bin;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.UndoStep;

/// Thùng rác: what lies in the bin, and what was done lately, each with its way back.
public final class BinController implements Screen {
    /// Steps that are listed; older ones can still be undone one after the other.
    private static final int LISTED = 500;

    private final Bin bin;
    private final UndoStep steps;
    private final Tasks tasks;
    private final Status status;
    private final ZoneId zone;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final BinView view;

    /// @param onUndo takes back the step of that id and shows this screen anew
    public BinController(Bin bin, UndoStep steps, LongConsumer onUndo, Tasks tasks, Status status, ZoneId zone) {
        this.bin = bin;
        this.steps = steps;
        this.tasks = tasks;
        this.status = status;
        this.zone = zone;
        view = new BinView(this::restore, onUndo);
    }

    private record Answer(List<BinLine> binned, List<StepLine> done) {}

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(
                BinText.text("bin.loading"),
                () -> new Answer(
                        bin.all().stream().map(each -> BinLine.of(each, zone)).toList(),
                        steps.recent(LISTED).stream()
                                .map(each -> StepLine.of(each, zone))
                                .toList()),
                answer -> {
                    view.show(answer.binned(), answer.done());
                    subtitle.set(
                            answer.binned().isEmpty()
                                    ? BinText.text("bin.subtitleEmpty")
                                    : BinText.text(
                                            "bin.subtitle", answer.binned().size()));
                });
    }

    @Override
    public void deactivate() {
        // Nothing is held.
    }

    @Override
    public String title() {
        return BinText.text("bin.title");
    }

    @Override
    public String subtitle() {
        return subtitle.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(subtitle);
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
    }

    private void restore(List<BinLine> lines) {
        List<Bin.Entry> entries = lines.stream()
                .map(line -> new Bin.Entry(line.kind(), line.id()))
                .toList();
        tasks.store(BinText.text("bin.restoring"), () -> bin.restoreAll(entries), effects -> {
            BinWords.sayRestored(status, effects);
            activate();
        });
    }
}
