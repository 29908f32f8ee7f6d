package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.RecognisedInitiative;

/// Sáng kiến of a subject: reads the list, stores what is typed into it.
final class InitiativesController implements HistoryTab {
    private final HistoryWork work;
    private final InitiativesModel model = new InitiativesModel();
    private final InitiativeEditor editor;
    private final InitiativesView view;
    private @Nullable Subject subject;

    InitiativesController(HistoryWork work) {
        this.work = work;
        editor = new InitiativeEditor(model.draft, this::save, model::endEdit);
        view = new InitiativesView(model, editor, this::add, this::edit, this::bin);
    }

    @Override
    public String id() {
        return "initiatives";
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

    private void edit(InitiativeLine line) {
        leave();
        model.edit(line);
        editor.focusFirst();
    }

    private void bin(InitiativeLine line) {
        store(
                () -> {
                    work.actions().bin(EntryKind.RECOGNISED_INITIATIVE, line.id());
                    return line;
                },
                () -> work.status().sayUndoable(HistoryText.text("binned", line.name())));
    }

    private void save() {
        Subject owner = subject;
        if (owner != null) {
            model.draft.entry(owner).ifPresent(entry -> store(() -> save(entry), model::endEdit));
        }
    }

    private RecognisedInitiative save(RecognisedInitiative entry) throws Refusal {
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
                        () -> InitiativeLine.of(work.stores().initiativesOf(asked)),
                        lines -> {
                            if (asked.equals(subject)) {
                                model.show(lines);
                            }
                        });
    }
}
