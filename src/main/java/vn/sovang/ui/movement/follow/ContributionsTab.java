package vn.sovang.ui.movement.follow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.table.PastedTable;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// Đóng góp: money, goods and days of work told by units, with totals.
public final class ContributionsTab implements MovementTab {
    private final FollowWork work;
    private final ContributionsModel model = new ContributionsModel();
    private final ContributionsView view;

    /// A tab over one store.
    public ContributionsTab(FollowJobs jobs, Tasks tasks, Status status) {
        work = new FollowWork(jobs, tasks, status, this::shown);
        view = new ContributionsView(model, new Actions());
    }

    @Override
    public String title() {
        return FollowText.text("gifts.title");
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Movement movement) {
        Movement before = work.movement();
        if (before == null || before.id() != movement.id()) {
            model.startNew(work.today());
            view.anew();
        }
        work.take(movement);
    }

    @Override
    public void clear() {
        work.take(null);
        view.clear();
    }

    private void shown(MovementStandings followed) {
        List<ContributionRow> rows = new ArrayList<>();
        for (UnitStanding unit : followed.units()) {
            unit.contributions()
                    .forEach(gift ->
                            rows.add(ContributionRow.of(gift, unit.unit().name())));
        }
        view.show(rows, followed);
    }

    /// What the clerk asked for.
    final class Actions {
        List<Unit> find(String query, int limit) {
            return work.jobs().stores().units().all().stream()
                    .filter(unit -> unit.validTo() == null && Fold.matches(Fold.of(unit.name()), query))
                    .limit(limit)
                    .toList();
        }

        void take(@Nullable ContributionRow row) {
            if (row != null) {
                model.take(
                        row.contribution(),
                        work.jobs()
                                .stores()
                                .units()
                                .find(row.contribution().unitId())
                                .orElse(null));
                view.anew();
            }
        }

        void startNew() {
            view.clearSelection();
            model.startNew(work.today());
            view.anew();
            view.focusFirst();
        }

        void save() {
            Movement movement = work.movement();
            if (movement == null) {
                return;
            }
            Optional<Contribution> typed = model.typed(movement.id());
            typed.ifPresent(gift -> work.save(
                    () -> gift.id() == 0
                            ? work.jobs().follow().add(gift)
                            : work.jobs().follow().change(gift),
                    FollowText.text(gift.id() == 0 ? "gifts.added" : "changed"),
                    this::startNew));
        }

        void remove() {
            Contribution gift = model.currentProperty().get();
            if (gift != null) {
                work.save(
                        () -> {
                            work.jobs().follow().remove(gift);
                            return true;
                        },
                        FollowText.text("removed"),
                        this::startNew);
            }
        }

        void paste() {
            Movement movement = work.movement();
            Optional<PastedTable> pasted = PastedTable.ofClipboard();
            if (movement == null || pasted.isEmpty()) {
                work.status().say(FollowText.text("gifts.nothingCopied"));
                return;
            }
            int[] count = new int[1];
            work.save(
                    () -> {
                        List<Contribution> read = work.jobs()
                                .reading()
                                .read(
                                        movement.id(),
                                        pasted.get().text(),
                                        pasted.get().html());
                        count[0] = read.size();
                        return work.jobs().follow().addAll(read, FollowText.text("gifts.pastedFrom"));
                    },
                    "",
                    () -> work.status().sayUndoable(FollowText.text("gifts.pasted", count[0])));
        }

        void export() {
            Movement movement = work.movement();
            if (movement == null) {
                return;
            }
            LocalDate today = work.today();
            Optional<Path> file = work.jobs()
                    .files()
                    .saveTo(
                            FollowText.text("gifts.export"),
                            FollowText.text("gifts.file"),
                            new FileAsker.Kind(FollowText.text("gifts.fileKind"), List.of("xlsx")));
            file.ifPresent(chosen -> work.tasks()
                    .store(
                            FollowText.text("saving"),
                            () -> {
                                work.jobs().export().write(movement.id(), today, chosen);
                                return chosen;
                            },
                            written -> work.status().say(FollowText.text("gifts.exported", written))));
        }
    }
}
