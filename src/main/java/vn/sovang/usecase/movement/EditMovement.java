package vn.sovang.usecase.movement;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.DossierItemStore;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa, kết thúc phong trào, with its plan, tasks and calendar, each as a step that can be undone. A movement is
/// never removed: the one just added goes by undoing.
public final class EditMovement {
    private static final String KIND = "phong trào thi đua";

    private final OfficeStore offices;
    private final MovementStore movements;
    private final MovementPlanStore plans;
    private final DossierItemStore items;
    private final MovementTaskStore tasks;
    private final MovementTermStore terms;
    private final MovementChecks checks;
    private final Journal journal;

    /// Works on one store.
    public EditMovement(Stores stores, Journal journal) {
        offices = stores.offices();
        movements = stores.movements();
        plans = stores.plans();
        items = stores.dossierItems();
        tasks = stores.tasks();
        terms = stores.terms();
        checks = new MovementChecks(stores);
        this.journal = journal;
    }

    /// A movement with its plan.
    ///
    /// @throws Refusal when there is none of that id
    public PlannedMovement find(long id) throws Refusal {
        Movement movement = movement(id);
        return new PlannedMovement(movement, plans.of(id), items.of(id));
    }

    /// Stores a movement that has only a name yet, launched by the office.
    ///
    /// @throws Refusal without a name
    public Movement add(String title) throws Refusal {
        Optional<Office> office = offices.find();
        String issuer = office.map(Office::name).orElse("");
        Level level = office.map(Office::level).orElse(Level.GRASSROOTS);
        return add(new PlannedMovement(
                        new Movement(
                                0, title, title, KIND, "", issuer, level, "", null, issuer, "", null, null, "",
                                List.of(), List.of(), List.of(), "", "", null, null),
                        MovementPlan.NONE,
                        List.of()))
                .movement();
    }

    /// Stores a new movement with its plan, whatever its id says.
    ///
    /// @throws Refusal when it has no name, its days cannot be or its plan is there already
    public PlannedMovement add(PlannedMovement planned) throws Refusal {
        checks.check(planned.movement().withId(0));
        return journal.step("Thêm phong trào", planned.movement().title(), () -> {
            Movement added = movements.add(planned.movement());
            plans.save(added.id(), planned.plan());
            items.save(added.id(), planned.items());
            return new PlannedMovement(added, plans.of(added.id()), planned.items());
        });
    }

    /// Stores a movement's new values with its plan and its items; answers them as stored, new rows with their ids.
    ///
    /// @throws Refusal when it has no name, its days cannot be, it would stand below itself or its plan's number is
    ///     another's
    public PlannedMovement change(PlannedMovement planned) throws Refusal {
        Movement movement = planned.movement();
        checks.check(movement);
        return journal.step("Sửa phong trào", movement.title(), () -> {
            if (!movements.find(movement.id()).equals(Optional.of(movement))) {
                movements.update(movement);
            }
            plans.save(movement.id(), planned.plan());
            items.save(movement.id(), planned.items());
            return new PlannedMovement(movement, plans.of(movement.id()), planned.items());
        });
    }

    /// Kết thúc phong trào by the announcement that ends it.
    ///
    /// @throws Refusal when there is no such movement, nothing announced it, or it ends before it began
    public Movement close(long id, MovementClosing closing) throws Refusal {
        Movement movement = movement(id);
        checks.checkClosing(movement, closing);
        Movement closed = movement.closedBy(closing);
        return journal.step("Kết thúc phong trào", movement.title(), () -> {
            movements.update(closed);
            return closed;
        });
    }

    /// Takes the announcement back.
    ///
    /// @throws Refusal when there is no such movement, or nothing ended it
    public Movement reopen(long id) throws Refusal {
        Movement movement = movement(id);
        if (movement.closing() == null) {
            throw new Refusal("Phong trào này chưa kết thúc nên không cần mở lại.");
        }
        Movement open = movement.closedBy(null);
        return journal.step("Mở lại phong trào", movement.title(), () -> {
            movements.update(open);
            return open;
        });
    }

    /// Stores a new task as the last of its movement's.
    ///
    /// @throws Refusal when it names neither an organ nor what is to be done
    public MovementTask add(MovementTask task) throws Refusal {
        checks.check(task);
        return journal.step("Thêm nhiệm vụ", about(task), () -> tasks.add(task));
    }

    /// Stores a task's new values.
    ///
    /// @throws Refusal when it names neither an organ nor what is to be done
    public MovementTask change(MovementTask task) throws Refusal {
        checks.check(task);
        return journal.step("Sửa nhiệm vụ", about(task), () -> {
            if (!tasks.find(task.id()).equals(Optional.of(task))) {
                tasks.update(task);
            }
            return task;
        });
    }

    /// Takes tasks out of their plan.
    public int removeTasks(List<MovementTask> gone) {
        return journal.step("Bỏ nhiệm vụ", gone.size() == 1 ? about(gone.getFirst()) : "", () -> {
            gone.forEach(task -> tasks.remove(task.id()));
            return gone.size();
        });
    }

    /// Stores a new term as the last of its movement's.
    ///
    /// @throws Refusal without a name
    public MovementTerm add(MovementTerm term) throws Refusal {
        checks.check(term);
        return journal.step("Thêm mốc thời gian", term.name(), () -> terms.add(term));
    }

    /// Stores a term's new values.
    ///
    /// @throws Refusal without a name
    public MovementTerm change(MovementTerm term) throws Refusal {
        checks.check(term);
        return journal.step("Sửa mốc thời gian", term.name(), () -> {
            if (!terms.find(term.id()).equals(Optional.of(term))) {
                terms.update(term);
            }
            return term;
        });
    }

    /// Takes terms out of the calendar, all in one step.
    public int removeTerms(List<MovementTerm> gone) {
        return journal.step(
                "Bỏ mốc thời gian", gone.size() == 1 ? gone.getFirst().name() : "", () -> {
                    gone.forEach(term -> terms.remove(term.id()));
                    return gone.size();
                });
    }

    private static String about(MovementTask task) {
        return task.organ().isEmpty() ? task.text() : task.organ();
    }

    private Movement movement(long id) throws Refusal {
        return movements
                .find(id)
                .orElseThrow(() ->
                        new Refusal("Không có phong trào số %d. Xem các số bằng lệnh movement list.".formatted(id)));
    }
}
