package vn.sovang.ui.movement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.ui.EntrySaving;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.movement.EditMovement;

/// Lịch of a movement: what falls due in it and by which rule, stored as it is typed.
public final class TermsController implements MovementTab {
    private static final int LATE_SHOWN = 2;
    private static final int NEXT_SHOWN = 5;

    private final EditMovement editing;
    private final MovementTermStore store;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Status status;
    private final TermsModel model = new TermsModel();
    private final TermsView view;
    private final EntrySaving<MovementTerm> saving;
    private long asked;

    /// A tab of the movement screen.
    public TermsController(EditMovement editing, Stores stores, Deadlines deadlines, Tasks tasks, Status status) {
        this.editing = editing;
        this.store = stores.terms();
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.status = status;
        view = new TermsView(model, this::remove, this::toggle);
        saving = new EntrySaving<>(
                tasks,
                MovementText.text("saving"),
                new EntrySaving.Table<>(MovementTerm::id, MovementTerm::withId, editing::add, editing::change),
                this::saved,
                refusal -> status.say(refusal.sentence()));
        model.onEdit(this::save);
        model.currentProperty().subscribe(term -> readDays());
    }

    @Override
    public String title() {
        return MovementText.text("terms.tab");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Movement movement) {
        asked = movement.id();
        reload();
    }

    @Override
    public void clear() {
        asked = 0;
        model.clear();
    }

    private void reload() {
        long id = asked;
        tasks.read(
                MovementText.text("loading"),
                () -> {
                    List<TermRow> rows = new ArrayList<>();
                    for (MovementTerm term : store.of(id)) {
                        rows.add(TermRow.of(term, deadlines.around(term.id(), LATE_SHOWN, NEXT_SHOWN)));
                    }
                    return rows;
                },
                rows -> {
                    if (asked == id) {
                        model.load(id, rows);
                        readDays();
                    }
                });
    }

    /// When the term in hand falls due, as it is stored by now.
    private void readDays() {
        MovementTerm term = model.currentProperty().get();
        if (term == null || term.id() == 0) {
            model.showDays(TermDays.NONE);
            return;
        }
        tasks.store(
                MovementText.text("loading"),
                () -> {
                    List<Deadline> due = deadlines.around(term.id(), LATE_SHOWN, NEXT_SHOWN);
                    return new TermDays(due, deadlines.doubts(due));
                },
                days -> {
                    if (term.equals(model.currentProperty().get())) {
                        model.showDays(days);
                    }
                });
    }

    private void save() {
        MovementTerm inHand = model.currentProperty().get();
        if (inHand != null) {
            model.edited(inHand).ifPresent(typed -> saving.save(inHand, typed));
        }
    }

    private void saved(MovementTerm before, MovementTerm kept) {
        status.saved();
        model.saved(before, kept);
        reload();
    }

    private void remove(List<TermRow> rows) {
        List<MovementTerm> gone = rows.stream().map(TermRow::term).toList();
        tasks.store(MovementText.text("saving"), () -> editing.removeTerms(gone), count -> {
            status.sayUndoable(MovementText.text("terms.removed", count));
            model.take(null);
            reload();
        });
    }

    private void toggle(Deadline one) {
        tasks.store(
                MovementText.text("saving"),
                () -> one.mark() == null ? deadlines.done(one, deadlines.today(), "", "") : deadlines.undone(one),
                mark -> {
                    status.sayUndoable(MovementText.text(
                            one.mark() == null ? "terms.said.done" : "terms.said.undone", one.name(), one.dayText()));
                    reload();
                });
    }
}
