package vn.sovang.ui.movement;

import java.util.List;
import javafx.scene.Node;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.movement.ChildDraft;
import vn.sovang.usecase.movement.ChildPlan;
import vn.sovang.usecase.movement.DeriveMovement;

/// Triển khai: a plan below the one in hand, its names changed in one step that is shown before it is done.
public final class ChildController implements MovementTab {
    private final DeriveMovement deriving;
    private final Tasks tasks;
    private final Status status;
    private final MovementFrame frame;
    private final ChildModel model = new ChildModel();
    private final ChildView view;
    private long asked;

    /// A tab in that frame.
    public ChildController(DeriveMovement deriving, Tasks tasks, Status status, MovementFrame frame) {
        this.deriving = deriving;
        this.tasks = tasks;
        this.status = status;
        this.frame = frame;
        view = new ChildView(model, this::derive);
        List.of(model.issuer, model.names).forEach(text -> text.subscribe((before, now) -> preview()));
        model.level.subscribe((before, now) -> preview());
    }

    @Override
    public String title() {
        return MovementText.text("child.tab");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Movement movement) {
        asked = movement.id();
        if (model.parentId() == asked) {
            preview();
            return;
        }
        long id = asked;
        tasks.store(MovementText.text("loading"), () -> deriving.suggested(id), suggested -> {
            if (asked == id) {
                model.load(suggested);
                preview();
            }
        });
    }

    @Override
    public void clear() {
        asked = 0;
        view.show(new ChildDraftLines(List.of(), List.of()));
    }

    private void preview() {
        if (asked == 0 || model.parentId() != asked) {
            return;
        }
        try {
            ChildPlan plan = model.asked();
            tasks.store(
                    MovementText.text("child.comparing"),
                    () -> ChildDraftLines.of(deriving.draft(plan)),
                    view::show,
                    refusal -> view.refuse(refusal.sentence()));
        } catch (Refusal refusal) {
            view.refuse(refusal.sentence());
        }
    }

    private void derive() {
        try {
            ChildPlan plan = model.asked();
            tasks.store(
                    MovementText.text("saving"),
                    () -> deriving.derive(plan),
                    made -> {
                        status.sayUndoable(MovementText.text("child.said", made.title()));
                        frame.open(made.id());
                    },
                    refusal -> view.refuse(refusal.sentence()));
        } catch (Refusal refusal) {
            view.refuse(refusal.sentence());
        }
    }

    /// What the screen shows of a draft.
    record ChildDraftLines(List<ChildDraft.Change> changes, List<String> awardsLeftOut) {
        static ChildDraftLines of(ChildDraft draft) {
            return new ChildDraftLines(draft.changes(), draft.awardsLeftOut());
        }
    }
}
