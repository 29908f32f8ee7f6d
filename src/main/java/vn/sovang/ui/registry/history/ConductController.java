package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Conduct;

/// Theo dõi of a subject: reads the list, stores what is typed into it.
final class ConductController implements HistoryTab {
    private final HistoryWork work;
    private final ConductModel model;
    private final ConductEditor editor;
    private final ConductView view;
    private @Nullable Subject subject;

    ConductController(HistoryWork work) {
        this.work = work;
        model = new ConductModel(work.awards().all().stream()
                .filter(award -> award.family() == AwardFamily.TITLE)
                .toList());
        editor = new ConductEditor(model.draft, this::save, model::endEdit);
        view = new ConductView(model, editor, this::add, this::edit, this::bin);
    }

    @Override
    public String id() {
        return "conduct";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(@Nullable Subject shown) {
        if (!Objects.equals(subject, shown)) {
            model.endEdit();
            model.show(List.of());
        }
        subject = shown;
        model.ofPersonProperty().set(shown == null || shown.isPerson());
        reload();
    }

    @Override
    public void leave() {
        Subject owner = subject;
        if (model.editingProperty().get() != null && owner != null && model.draft.isTyped()) {
            model.draft.entry(owner).ifPresent(entry -> store(() -> save(entry), () -> {}));
        }
        model.endEdit();
    }

    private void add() {
        if (subject != null) {
            model.beginNew();
            editor.focusFirst();
        }
    }

    private void edit(ConductLine line) {
        leave();
        model.edit(line);
        editor.focusFirst();
    }

    private void bin(ConductLine line) {
        store(
                () -> {
                    work.actions().bin(EntryKind.CONDUCT, line.id());
                    return line;
                },
                () -> work.status().sayUndoable(HistoryText.text("binned", line.title())));
    }

    private void save() {
        Subject owner = subject;
        if (owner != null) {
            model.draft.entry(owner).ifPresent(entry -> store(() -> save(entry), model::endEdit));
        }
    }

    private Conduct save(Conduct entry) throws Refusal {
        work.actions().save(entry);
        return entry;
    }

    private void store(Callable<?> job, Runnable after) {
        work.tasks()
                .store(
                        HistoryText.text("saving"),
                        () -> {
                            job.call();
                            return true;
                        },
                        done -> {
                            work.status().saved();
                            after.run();
                            reload();
                        });
    }

    private void reload() {
        Subject asked = subject;
        if (asked == null) {
            model.show(List.of());
            return;
        }
        work.tasks()
                .read(
                        HistoryText.text("reading"),
                        () -> ConductLine.of(work.stores().conductOf(asked), work.awards()),
                        lines -> {
                            if (asked.equals(subject)) {
                                model.show(lines);
                            }
                        });
    }
}
