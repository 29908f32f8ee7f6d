package vn.sovang.ui.movement.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// Gương điển hình of a movement: people and collectives, what they did, and scans.
public final class ExamplesTab implements MovementTab {
    private final FollowWork work;
    private final ExamplesModel model = new ExamplesModel();
    private final ExamplesView view;

    /// A tab over one store.
    public ExamplesTab(FollowJobs jobs, Tasks tasks, Status status) {
        work = new FollowWork(jobs, tasks, status, this::shown);
        view = new ExamplesView(model, new Actions());
    }

    @Override
    public String title() {
        return FollowText.text("examples.title");
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Movement movement) {
        Movement before = work.movement();
        if (before == null || before.id() != movement.id()) {
            model.startNew();
            view.anew(List.of());
        }
        work.take(movement);
    }

    @Override
    public void clear() {
        work.take(null);
        view.show(List.of());
    }

    private void shown(MovementStandings followed) {
        List<ExampleRow> rows = new ArrayList<>();
        for (UnitStanding unit : followed.units()) {
            unit.examples()
                    .forEach(example ->
                            rows.add(ExampleRow.of(example, unit.unit().name())));
        }
        view.show(rows);
    }

    private static Owner owner(TypicalExample example) {
        return new Owner(OwnerKind.TYPICAL_EXAMPLE, example.id());
    }

    /// An example with what it names and its scans.
    private record Whole(
            TypicalExample example,
            @Nullable Unit unit,
            @Nullable Person person,
            @Nullable Unit collective,
            List<Attachment> scans) {}

    /// What the clerk asked for.
    final class Actions {
        void units(String query, int limit, Consumer<List<Unit>> found) {
            find(
                    () -> work.jobs().stores().units().all().stream()
                            .filter(unit -> unit.validTo() == null && Fold.matches(Fold.of(unit.name()), query))
                            .limit(limit)
                            .toList(),
                    found);
        }

        void people(String query, int limit, Consumer<List<Person>> found) {
            find(() -> work.jobs().stores().people().search(query, limit), found);
        }

        private <T> void find(Callable<List<T>> search, Consumer<List<T>> found) {
            work.tasks().store(FollowText.text("reading"), search, found);
        }

        void take(@Nullable ExampleRow row) {
            if (row == null) {
                return;
            }
            TypicalExample example = row.example();
            work.tasks().read(FollowText.text("reading"), () -> whole(example), read -> {
                model.take(read.example(), read.unit(), read.person(), read.collective());
                view.anew(read.scans());
            });
        }

        private Whole whole(TypicalExample example) {
            FollowJobs jobs = work.jobs();
            Long personId = example.personId();
            Long collectiveId = example.collectiveId();
            return new Whole(
                    example,
                    jobs.stores().units().find(example.unitId()).orElse(null),
                    personId == null
                            ? null
                            : jobs.stores().people().find(personId).orElse(null),
                    collectiveId == null
                            ? null
                            : jobs.stores().units().find(collectiveId).orElse(null),
                    jobs.scans().of(owner(example)));
        }

        void startNew() {
            view.clearSelection();
            model.startNew();
            view.anew(List.of());
            view.focusFirst();
        }

        void save() {
            Movement movement = work.movement();
            if (movement == null) {
                return;
            }
            Optional<TypicalExample> typed = model.typed(movement.id());
            typed.ifPresent(example -> work.tasks()
                    .store(
                            FollowText.text("saving"),
                            () -> whole((TypicalExample)
                                    (example.id() == 0
                                            ? work.jobs().follow().add(example)
                                            : work.jobs().follow().change(example))),
                            kept -> {
                                work.status()
                                        .sayUndoable(FollowText.text(
                                                "examples.saved", kept.example().name()));
                                model.take(kept.example(), kept.unit(), kept.person(), kept.collective());
                                view.anew(kept.scans());
                                work.reload();
                            }));
        }

        void remove() {
            TypicalExample example = model.currentProperty().get();
            if (example != null) {
                work.save(
                        () -> {
                            work.jobs().follow().remove(example);
                            return true;
                        },
                        FollowText.text("removed"),
                        this::startNew);
            }
        }

        void addScan() {
            TypicalExample example = model.currentProperty().get();
            if (example == null) {
                return;
            }
            work.jobs()
                    .files()
                    .open(
                            FollowText.text("examples.addScan"),
                            new FileAsker.Kind(
                                    FollowText.text("examples.scanKinds"), List.of("pdf", "jpg", "jpeg", "png")))
                    .ifPresent(file -> scans(example, () -> work.jobs().scans().add(owner(example), file)));
        }

        void openScan(Attachment scan) {
            work.tasks()
                    .store(FollowText.text("reading"), () -> work.jobs().scans().file(scan), file -> work.jobs()
                            .open()
                            .accept(file));
        }

        void removeScan(Attachment scan) {
            TypicalExample example = model.currentProperty().get();
            if (example != null) {
                scans(example, () -> {
                    work.jobs().scans().remove(scan);
                    return scan;
                });
            }
        }

        private void scans(TypicalExample example, Callable<Attachment> job) {
            work.tasks()
                    .store(
                            FollowText.text("saving"),
                            () -> {
                                job.call();
                                return work.jobs().scans().of(owner(example));
                            },
                            scans -> {
                                work.status().sayUndoable(FollowText.text("changed"));
                                view.showScans(scans);
                            });
        }
    }
}
