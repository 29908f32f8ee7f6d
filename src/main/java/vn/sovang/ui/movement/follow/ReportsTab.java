package vn.sovang.ui.movement.follow;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.ui.movement.MovementText;
import vn.sovang.usecase.movement.ReportMovement;
import vn.sovang.usecase.press.PaperFormat;

/// Báo cáo of a movement: those made, the next one with its period, its figures from the store and the clerk's words,
/// its pages, and printing it.
public final class ReportsTab implements MovementTab {
    private final ReportMovement reports;
    private final Function<Movement, Path> folder;
    private final Tasks tasks;
    private final Status status;
    private final ReportDraft draft = new ReportDraft();
    private final ReportsView view;
    private @Nullable Movement movement;
    private boolean saving;

    /// A tab over one store.
    ///
    /// @param folder where a movement's reports are written
    public ReportsTab(ReportMovement reports, Function<Movement, Path> folder, Tasks tasks, Status status) {
        this.reports = reports;
        this.folder = folder;
        this.tasks = tasks;
        this.status = status;
        view = new ReportsView(
                draft, new Actions(), (work, done) -> tasks.layout(MovementText.text("print.drawing"), work, done));
        draft.onEdit(this::save);
    }

    @Override
    public String title() {
        return MovementText.text("reports.tab");
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Movement shown) {
        if (movement == null || movement.id() != shown.id()) {
            draft.take(null);
        }
        movement = shown;
        reload();
        redraw();
    }

    @Override
    public void clear() {
        movement = null;
        draft.take(null);
        view.show(List.of());
        view.pages(null, "");
    }

    private void reload() {
        Movement shown = movement;
        if (shown == null) {
            return;
        }
        tasks.read(
                MovementText.text("loading"),
                () -> reports.of(shown.id()).stream()
                        .map(ReportRow::of)
                        .toList()
                        .reversed(),
                rows -> {
                    if (shown.equals(movement)) {
                        view.show(rows);
                    }
                });
    }

    /// One save at a time, so that a new report is added once.
    private void save() {
        if (saving || !draft.changed()) {
            return;
        }
        draft.edited().ifPresent(typed -> {
            saving = true;
            tasks.store(MovementText.text("saving"), () -> reports.save(typed), kept -> {
                saving = false;
                draft.stored(kept);
                status.saved();
                save();
                if (!saving) {
                    reload();
                    redraw();
                }
            });
        });
    }

    private void redraw() {
        MovementReport shown = draft.edited().orElse(null);
        if (shown == null) {
            view.pages(null, "");
            return;
        }
        tasks.store(
                MovementText.text("print.drawing"),
                () -> reports.preview(shown),
                pages -> view.pages(pages.pdf(), shown.kind().label()),
                refusal -> view.refuse(refusal.sentence()));
    }

    /// What the clerk asked for.
    final class Actions {
        void next() {
            Movement shown = movement;
            if (shown != null) {
                begin(() -> reports.next(shown.id()));
            }
        }

        void free(PaperKind kind) {
            Movement shown = movement;
            if (shown != null) {
                begin(() -> reports.free(shown.id(), kind, null, reports.today()));
            }
        }

        private void begin(java.util.concurrent.Callable<MovementReport> work) {
            tasks.store(MovementText.text("loading"), work, this::take);
        }

        void take(@Nullable MovementReport report) {
            if (report == null || Objects.equals(report, draft.currentProperty().get())) {
                return;
            }
            draft.take(report);
            view.anew();
            redraw();
        }

        void print() {
            Movement shown = movement;
            MovementReport typed = draft.edited().orElse(null);
            if (shown == null || typed == null) {
                return;
            }
            Path target = folder.apply(shown);
            tasks.store(
                    MovementText.text("print.drawing"),
                    () -> reports.print(typed, target, EnumSet.allOf(PaperFormat.class)),
                    made -> {
                        draft.take(made.report());
                        status.say(MovementText.text("reports.said", target));
                        reload();
                    });
        }
    }
}
