package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.work.Journal;

/// Nạp kế hoạch: a movement with its plan, tasks and calendar from what was read of its plan, as one step that can be
/// undone. Only what is certain is taken over.
public final class AddMovement {
    private final OfficeStore offices;
    private final MovementStore movements;
    private final MovementTaskStore tasks;
    private final MovementTermStore terms;
    private final UnitStore units;
    private final EditMovement editing;
    private final Journal journal;

    /// Works on one store.
    public AddMovement(Stores stores, Journal journal) {
        offices = stores.offices();
        movements = stores.movements();
        tasks = stores.tasks();
        terms = stores.terms();
        units = stores.units();
        editing = new EditMovement(stores, journal);
        this.journal = journal;
    }

    /// Stores the movement with all that is certain of its plan.
    ///
    /// @param title its name, when the plan's could not be read or is to be another; else empty
    /// @throws Refusal when there is no name, no office yet, its days cannot be or the plan is there already
    public Movement add(PlanReading plan, String title) throws Refusal {
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Sổ chưa có cơ quan. Hãy ghi tên cơ quan ở màn hình Thiết lập trước."));
        String name = title.isBlank() ? plan.value(PlanPart.TITLE).orElse("") : title;
        if (name.isBlank()) {
            throw new Refusal(
                    "Không đọc chắc được tên phong trào trong kế hoạch. Hãy ghi tên (ở dòng lệnh: --title \"…\") rồi nạp lại.");
        }
        ReadMovement read = new ReadMovement(plan);
        PlannedMovement planned = read.planned(name, office, movements.all());
        LocalDate today = LocalDate.now(journal.clock());
        List<Unit> open =
                units.all().stream().filter(unit -> unit.existsOn(today)).toList();
        return journal.step("Nạp kế hoạch", name, () -> {
            Movement added = editing.add(planned).movement();
            read.tasks(added.id(), open).forEach(tasks::add);
            read.terms(added.id()).forEach(terms::add);
            return added;
        });
    }
}
