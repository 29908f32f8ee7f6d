package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.ui.control.RecordCard;

/// A tab of one kind of entry of a subject: reads the list, stores what is typed into it.
///
/// @param <V> an entry
/// @param <L> as it is listed
/// @param <E> what is stored of it
abstract class EntryTab<V, L extends EntryLine<V>, E> implements HistoryTab, EntriesView.Actions<L> {
    final HistoryWork work;
    private final String id;
    private final EntryKind kind;
    private final EntryDraft<V, E> draft;
    private final EntryEditor editor;
    private final EntriesModel<V, L> model;
    private final EntriesView<L> view;
    private @Nullable Subject subject;

    /// @param key what the ids of its nodes and the keys of its texts begin with
    /// @param drawing shown while there are no entries
    @SuppressWarnings("this-escape")
    EntryTab(
            HistoryWork work,
            String id,
            String key,
            Feather drawing,
            EntryKind kind,
            EntryDraft<V, E> draft,
            EntryEditor editor) {
        this.work = work;
        this.id = id;
        this.kind = kind;
        this.draft = draft;
        this.editor = editor;
        model = new EntriesModel<>(draft);
        view = new EntriesView<>(model, editor, key, drawing, this);
        editor.on(this::save, model::endEdit);
    }

    /// What is shown of a subject; on the store's thread.
    abstract List<L> read(Subject asked);

    /// Stores an entry, a new one under id 0; on the store's thread.
    abstract void keep(E entry) throws Refusal;

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Node node() {
        return view;
    }

    @Override
    public final void show(@Nullable Subject shown) {
        if (!Objects.equals(subject, shown)) {
            model.endEdit();
            model.show(List.of());
        }
        subject = shown;
        reload();
    }

    @Override
    public final void leave() {
        if (model.editingProperty().get() != null && draft.isTyped()) {
            save(() -> {});
        }
        model.endEdit();
    }

    @Override
    public final boolean ofPerson() {
        return subject == null || subject.isPerson();
    }

    @Override
    public final void add() {
        if (subject != null) {
            model.beginNew();
            editor.focusFirst();
        }
    }

    @Override
    public final void edit(L line) {
        leave();
        model.edit(line);
        editor.focusFirst();
    }

    @Override
    public final void bin(L line) {
        store(
                () -> {
                    work.actions().bin(kind, line.id());
                    return true;
                },
                () -> work.status().sayUndoable(HistoryText.text("binned", line.title())));
    }

    @Override
    public List<EntriesView.Tool<L>> tools() {
        return List.of();
    }

    @Override
    public void dress(RecordCard card, L line) {}

    private void save() {
        save(model::endEdit);
    }

    private void save(Runnable after) {
        if (subject != null) {
            draft.entry(subject)
                    .ifPresent(entry -> store(
                            () -> {
                                keep(entry);
                                return true;
                            },
                            after));
        }
    }

    private void store(Callable<Boolean> job, Runnable after) {
        work.tasks().store(HistoryText.text("saving"), job, done -> {
            work.status().saved();
            after.run();
            reload();
        });
    }

    /// Reads the entries anew.
    final void reload() {
        Subject asked = subject;
        if (asked == null) {
            model.show(List.of());
            return;
        }
        work.tasks().read(HistoryText.text("reading"), () -> read(asked), lines -> {
            if (asked.equals(subject)) {
                model.show(lines);
            }
        });
    }
}
