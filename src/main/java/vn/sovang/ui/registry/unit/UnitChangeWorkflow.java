package vn.sovang.ui.registry.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.Reorganisation;

/// Sáp nhập, chia tách, đổi tên, giải thể from the screen: opens the page, tells what it will do, does it; and tells
/// what
/// was done with a unit before.
final class UnitChangeWorkflow {
    private final ChangeUnits changing;
    private final UnitChangeStore changes;
    private final PostStore posts;
    private final Clock clock;
    private final Tasks tasks;
    private final Status status;
    private final UnitsModel units;
    private final UnitsView view;
    private final LongConsumer onChanged;
    private int asked;

    /// @param onChanged shows the registry anew, with the unit of that id in hand
    UnitChangeWorkflow(
            UnitJobs jobs,
            Clock clock,
            Tasks tasks,
            Status status,
            UnitsModel units,
            UnitsView view,
            LongConsumer onChanged) {
        changing = jobs.changing();
        changes = jobs.stores().unitChanges();
        posts = jobs.stores().posts();
        this.clock = clock;
        this.tasks = tasks;
        this.status = status;
        this.units = units;
        this.view = view;
        this.onChanged = onChanged;
        units.currentProperty().subscribe(this::showHistory);
    }

    void begin(UnitChange.Kind kind) {
        Unit unit = units.currentProperty().get();
        if (unit == null || unit.id() == 0) {
            return;
        }
        UnitChangeModel model = new UnitChangeModel();
        model.begin(kind, unit, units.content());
        UnitChangeView page = new UnitChangeView(
                model,
                (query, limit, found) -> found.accept(units.findLiving(query, limit)),
                () -> apply(model),
                () -> view.setPage(null));
        countPosts(model, unit.id());
        model.merging.addListener((ListChangeListener<Unit>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(added -> countPosts(model, added.id()));
            }
        });
        view.setPage(page);
    }

    private void countPosts(UnitChangeModel model, long unitId) {
        LocalDate today = LocalDate.now(clock);
        tasks.store(
                UnitChangeText.text("doing"),
                () -> posts.heldFrom(unitId, today).size(),
                held -> model.setPosts(unitId, held));
    }

    private void apply(UnitChangeModel model) {
        Optional<Reorganisation> change = model.change();
        if (change.isEmpty()) {
            return;
        }
        tasks.store(
                UnitChangeText.text("doing"),
                () -> changing.apply(change.get()),
                following -> {
                    view.setPage(null);
                    status.sayUndoable(
                            UnitChangeText.text("done", model.kind().label(), UnitChangeText.namesOf(following)));
                    onChanged.accept(following.getFirst().id());
                },
                refusal -> view.refuse(refusal.sentence()));
    }

    /// Tells what became of the unit in hand.
    void showHistory(@Nullable Unit unit) {
        int turn = ++asked;
        if (unit == null || unit.id() == 0) {
            view.showChanges(List.of());
            return;
        }
        tasks.store(UnitChangeText.text("doing"), () -> changes.of(unit.id()), found -> {
            if (turn == asked) {
                UnitChangeWords words =
                        new UnitChangeWords(unit.id(), units.content().units());
                view.showChanges(found.reversed().stream().map(words::of).toList());
            }
        });
    }
}
