package vn.sovang.ui.movement.follow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.round.OwedItem;

/// Đơn vị: who takes part in the movement, and what each has done and sent.
public final class FollowedUnitsTab implements MovementTab, FollowedUnitsActions {
    private final FollowWork work;
    private final FollowedUnitsView view;
    private final FollowedUnitModel model = new FollowedUnitModel();

    /// A tab over one store.
    public FollowedUnitsTab(FollowJobs jobs, Tasks tasks, Status status) {
        work = new FollowWork(jobs, tasks, status, this::shown);
        view = new FollowedUnitsView(model, this);
    }

    @Override
    public String title() {
        return FollowText.text("units.title");
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Movement movement) {
        work.take(movement);
        work.tasks()
                .store(
                        FollowText.text("reading"),
                        () -> work.jobs().stores().clusters().all(),
                        view::clusters);
    }

    @Override
    public void clear() {
        work.take(null);
        view.show(List.of(), List.of());
    }

    private void shown(MovementStandings followed) {
        model.conditions(followed.plan().conditions());
        view.show(
                followed.units().stream().map(FollowedUnitRow::of).toList(),
                followed.unreadable().stream().map(term -> term.name()).toList());
    }

    @Override
    public void assignAll() {
        LocalDate today = work.today();
        assign(() -> work.jobs().follow().candidates(today));
    }

    @Override
    public void assign(Cluster cluster) {
        LocalDate today = work.today();
        assign(() -> work.jobs().follow().candidates(cluster.id(), today));
    }

    @Override
    public void assign(Unit unit) {
        assign(() -> List.of(unit));
    }

    private void assign(Callable<List<Unit>> chosen) {
        Movement movement = work.movement();
        if (movement == null) {
            return;
        }
        LocalDate today = work.today();
        work.tasks()
                .store(
                        FollowText.text("saving"),
                        () -> work.jobs()
                                .follow()
                                .assign(
                                        movement.id(),
                                        chosen.call().stream().map(Unit::id).toList(),
                                        today),
                        added -> {
                            if (added.isEmpty()) {
                                work.status().say(FollowText.text("units.noneToAssign"));
                            } else {
                                work.status().sayUndoable(FollowText.text("units.assigned", added.size()));
                            }
                            work.reload();
                        });
    }

    @Override
    public List<Unit> find(String query, int limit) {
        return work.jobs().stores().units().all().stream()
                .filter(unit -> unit.validTo() == null && Fold.matches(Fold.of(unit.name()), query))
                .limit(limit)
                .toList();
    }

    @Override
    public void change(MovementUnit unit) {
        work.save(() -> work.jobs().follow().change(unit), "");
    }

    @Override
    public void unassign(MovementUnit unit) {
        work.save(() -> remove(unit), FollowText.text("units.removed"));
    }

    @Override
    public void received(OwedItem sending, List<Long> unitIds, LocalDate day, String document, boolean forCluster) {
        work.saveAll(
                () -> work.jobs()
                        .follow()
                        .receive(sending.term(), sending.due().named(), unitIds, day, document, forCluster),
                count -> FollowText.text("units.received", sending.term().name(), count));
    }

    @Override
    public void add(FollowUp entry, Runnable after) {
        work.save(() -> work.jobs().follow().add(entry), FollowText.text("added"), after);
    }

    @Override
    public void store(FollowUp entry) {
        work.save(() -> work.jobs().follow().change(entry), FollowText.text("changed"));
    }

    @Override
    public void measure(ConditionResult result) {
        work.save(
                () -> {
                    work.jobs().follow().measure(result);
                    return true;
                },
                "");
    }

    @Override
    public void takeOut(FollowUp entry) {
        work.save(() -> remove(entry), FollowText.text("removed"));
    }

    private boolean remove(FollowUp entry) throws Exception {
        work.jobs().follow().remove(entry);
        return true;
    }

    @Override
    public void remind(List<Long> unitIds, @Nullable LocalDate by) {
        Movement movement = work.movement();
        if (movement == null) {
            return;
        }
        LocalDate today = work.today();
        Path folder = work.jobs().letters().apply(movement);
        work.tasks()
                .layout(
                        FollowText.text("units.reminding"),
                        () -> work.jobs()
                                .remind()
                                .write(
                                        new RemindUnits.Order(
                                                movement.id(),
                                                today,
                                                by,
                                                unitIds,
                                                List.of(PaperFormat.PDF, PaperFormat.DOCX)),
                                        folder),
                        written -> {
                            work.status()
                                    .say(FollowText.text(
                                            "units.reminded", written.units().size(), written.folder()));
                            work.jobs().open().accept(written.folder());
                        });
    }

    @Override
    public LocalDate today() {
        return work.today();
    }
}
