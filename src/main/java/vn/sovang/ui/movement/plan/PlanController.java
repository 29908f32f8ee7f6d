package vn.sovang.ui.movement.plan;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.MovementFrame;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.ui.movement.MovementText;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;

/// Kế hoạch: the movement's record and plan, stored as they are typed, and its end.
public final class PlanController implements MovementTab {
    private final EditMovement editing;
    private final MovementStore movements;
    private final Tasks tasks;
    private final Status status;
    private final MovementFrame frame;
    private final PlanModel model = new PlanModel();
    private final PlanView view;
    private long asked;
    private boolean saving;

    /// A tab in that frame.
    public PlanController(
            EditMovement editing,
            Stores stores,
            AwardCatalogue catalogue,
            Tasks tasks,
            Status status,
            MovementFrame frame) {
        this.editing = editing;
        this.movements = stores.movements();
        this.tasks = tasks;
        this.status = status;
        this.frame = frame;
        view = new PlanView(model, catalogue, this::close, this::reopen);
        model.onEdit(this::save);
    }

    private record Answer(PlannedMovement planned, List<Movement> all) {}

    @Override
    public String title() {
        return MovementText.text("plan.tab");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Movement movement) {
        long id = movement.id();
        asked = id;
        tasks.read(MovementText.text("loading"), () -> new Answer(editing.find(id), movements.all()), answer -> {
            if (asked == id) {
                boolean other = model.storedProperty().get() == null
                        || model.storedProperty().get().movement().id() != id;
                if (other) {
                    leave();
                }
                model.load(answer.planned(), answer.all());
                if (other) {
                    view.showTop();
                }
            }
        });
    }

    @Override
    public void clear() {
        asked = 0;
        leave();
        model.clear();
    }

    /// Before another movement fills the fields: what was typed during a save is not waited with any longer.
    private void leave() {
        model.typing.take();
        PlannedMovement stored = model.storedProperty().get();
        if (stored != null && saving) {
            model.edited(stored)
                    .ifPresent(typed -> tasks.store(
                            MovementText.text("saving"), () -> editing.change(typed), kept -> status.saved()));
        }
    }

    /// One save at a time: what is typed meanwhile is stored after it, so that new rows have their ids.
    private void save() {
        PlannedMovement stored = model.storedProperty().get();
        if (stored == null || saving) {
            return;
        }
        model.edited(stored).ifPresent(typed -> {
            saving = true;
            tasks.store(
                    MovementText.text("saving"),
                    () -> editing.change(typed),
                    kept -> {
                        saving = false;
                        kept(stored, kept);
                    },
                    refusal -> {
                        saving = false;
                        refused(stored, refusal);
                    });
        });
    }

    private void kept(PlannedMovement before, PlannedMovement kept) {
        status.saved();
        view.refuse("");
        PlannedMovement now = model.storedProperty().get();
        if (now != null && now.movement().id() == kept.movement().id()) {
            model.saved(kept);
        }
        save();
        if (!before.movement().equals(kept.movement())) {
            frame.changed();
        }
    }

    private void refused(PlannedMovement of, Refusal refusal) {
        PlannedMovement now = model.storedProperty().get();
        if (now != null && now.movement().id() == of.movement().id()) {
            view.refuse(refusal.sentence());
        }
    }

    private void close() {
        PlannedMovement stored = model.storedProperty().get();
        LocalDate day = PlanDraft.whole(model.closingDay.get());
        if (stored == null) {
            return;
        }
        if (day == null) {
            view.refuseClosing(MovementText.text("closing.noDay"));
            return;
        }
        MovementClosing closing = new MovementClosing(day, model.closingDocument.get());
        tasks.store(
                MovementText.text("saving"),
                () -> editing.close(stored.movement().id(), closing),
                closed -> ended(closed, MovementText.text("closing.said", OfficialDate.brief(day))),
                refusal -> view.refuseClosing(refusal.sentence()));
    }

    private void reopen() {
        PlannedMovement stored = model.storedProperty().get();
        if (stored != null) {
            tasks.store(
                    MovementText.text("saving"),
                    () -> editing.reopen(stored.movement().id()),
                    open -> ended(open, MovementText.text("closing.reopened")),
                    refusal -> view.refuseClosing(refusal.sentence()));
        }
    }

    private void ended(Movement movement, String said) {
        view.refuseClosing("");
        model.closed(movement);
        status.sayUndoable(said);
        frame.changed();
    }
}
