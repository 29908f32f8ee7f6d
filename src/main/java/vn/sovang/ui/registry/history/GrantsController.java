package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.text.Fold;
import vn.sovang.ui.Place;

/// Khen thưởng of a subject: reads the timeline, stores what is typed into it.
final class GrantsController implements HistoryTab, GrantsView.Actions {
    private final HistoryWork work;
    private final GrantsModel model;
    private final GrantEditor editor;
    private final GrantsView view;
    private final ScanAdding scans;
    private @Nullable Subject subject;

    GrantsController(HistoryWork work) {
        this.work = work;
        model = new GrantsModel(work.awards());
        editor = new GrantEditor(
                model.draft,
                this::findDecisions,
                work.awards().all(),
                this::save,
                model::endEdit,
                decision -> work.navigator().open(new Place.Decisions(decision.id())));
        view = new GrantsView(model, editor, this);
        scans = new ScanAdding(work, this::reload);
    }

    @Override
    public String id() {
        return "grants";
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
            model.draft.entry(owner).ifPresent(entry -> store(() -> stored(entry)));
        }
        model.endEdit();
    }

    @Override
    public void add() {
        if (subject != null) {
            model.beginNew();
            editor.focusFirst();
        }
    }

    @Override
    public void edit(GrantLine line) {
        leave();
        model.edit(line);
        editor.focusFirst();
    }

    @Override
    public void bin(GrantLine line) {
        store(
                () -> {
                    work.actions().bin(EntryKind.GRANT, line.id());
                    return true;
                },
                done -> work.status().sayUndoable(HistoryText.text("binned", line.award())));
    }

    @Override
    public void scan(GrantLine line) {
        scans.ask(owner(line));
    }

    @Override
    public void keep(GrantLine line, List<Path> files) {
        scans.keep(owner(line), files);
    }

    private static Owner owner(GrantLine line) {
        return new Owner(OwnerKind.GRANT, line.id());
    }

    private void save() {
        Subject owner = subject;
        if (owner == null) {
            return;
        }
        Optional<GrantDraft.Entry> entry = model.draft.entry(owner);
        if (entry.isPresent()) {
            store(() -> stored(entry.get()), done -> model.endEdit());
        }
    }

    private boolean stored(GrantDraft.Entry entry) throws Refusal {
        Decision decision = entry.decision();
        if (decision != null && decision.id() == 0) {
            refuseDoubtful(decision);
        }
        work.actions().save(entry.grant(), decision);
        return true;
    }

    /// Several organs give out one number: which decision is meant, the clerk says.
    private void refuseDoubtful(Decision typed) throws Refusal {
        LocalDate day = typed.date();
        long alike = work.stores().decisions().ofNumber(typed.number()).stream()
                .filter(known -> day == null || day.equals(known.date()))
                .filter(known -> typed.authority().isEmpty()
                        || Fold.of(known.authority()).equals(Fold.of(typed.authority())))
                .count();
        if (alike > 1) {
            throw new Refusal(HistoryText.text("grant.numberTwice", typed.number(), alike));
        }
    }

    private void store(Callable<Boolean> job) {
        store(job, done -> {});
    }

    private void store(Callable<Boolean> job, Consumer<Boolean> after) {
        work.tasks().store(HistoryText.text("saving"), job, done -> {
            work.status().saved();
            after.accept(done);
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
                        () -> {
                            List<HeldGrant> held = work.stores().grantsOf(asked);
                            return GrantLine.of(
                                    held,
                                    held.stream()
                                            .map(one -> work.stores()
                                                    .scans()
                                                    .of(new Owner(
                                                            OwnerKind.GRANT,
                                                            one.grant().id())))
                                            .toList());
                        },
                        lines -> {
                            if (asked.equals(subject)) {
                                model.show(lines);
                            }
                        });
    }

    private void findDecisions(String words, int limit, Consumer<List<Decision>> found) {
        work.tasks()
                .store(
                        HistoryText.text("reading"),
                        () -> work.stores().decisions().search(words, limit),
                        found);
    }
}
