package vn.sovang.ui.deadline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.due.ExportCalendar;

/// Lịch: what is due in a month, of all movements and rounds.
public final class DeadlineController implements Screen {
    private static final int MONTHS_EXPORTED = 12;

    private final Deadlines deadlines;
    private final ExportCalendar export;
    private final Tasks tasks;
    private final Status status;
    private final FileAsker files;
    private final Navigator navigator;
    private final DeadlineModel model;
    private final DeadlineView view;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private @Nullable YearMonth asked;

    /// A calendar that opens on the clock's day.
    public DeadlineController(
            Deadlines deadlines,
            ExportCalendar export,
            Tasks tasks,
            Status status,
            FileAsker files,
            Navigator navigator,
            Clock clock) {
        this.deadlines = deadlines;
        this.export = export;
        this.tasks = tasks;
        this.status = status;
        this.files = files;
        this.navigator = navigator;
        model = new DeadlineModel(LocalDate.now(clock));
        view = new DeadlineView(model, new Intents(), this::move);
    }

    /// Puts the cursor on a day.
    public DeadlineController on(LocalDate day) {
        model.moveTo(day);
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        read();
    }

    @Override
    public void deactivate() {
        // Nothing is held.
    }

    @Override
    public void refresh() {
        read();
    }

    @Override
    public String title() {
        return DeadlineText.text("title");
    }

    @Override
    public String subtitle() {
        return subtitle.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(subtitle.getReadOnlyProperty());
    }

    private void move(LocalDate day) {
        if (model.moveTo(day)) {
            read();
        }
    }

    private void read() {
        YearMonth month = model.month();
        asked = month;
        tasks.read(DeadlineText.text("loading"), () -> MonthPage.read(deadlines, month, model.today()), page -> {
            if (page.month().equals(asked)) {
                model.show(page);
                view.focusGrid();
                long late = page.due().stream().filter(Deadline::late).count();
                long open = page.due().stream().filter(one -> !one.done()).count();
                subtitle.set(DeadlineText.text("subtitle", page.due().size(), open, late));
            }
        });
    }

    /// What a step of it says when it is done.
    private interface Work {
        String run() throws Refusal;
    }

    private void store(Work work) {
        tasks.store(DeadlineText.text("saving"), work::run, said -> {
            status.sayUndoable(said);
            read();
        });
    }

    private final class Intents implements DeadlineIntents {
        @Override
        public void done() {
            Deadline one = model.currentProperty().get();
            if (one != null && view.dayTyped()) {
                PartialDate typed = model.doneOn.get();
                mark(
                        one,
                        typed == null ? model.today() : LocalDate.of(typed.year(), typed.month(), typed.day()),
                        model.document.get());
            }
        }

        private void mark(Deadline one, LocalDate on, String document) {
            store(() -> {
                deadlines.done(one, on, document, "");
                return DeadlineText.text(
                        "said.done", one.name(), OfficialDate.brief(one.due().day()));
            });
        }

        @Override
        public void undone() {
            Deadline one = model.currentProperty().get();
            if (one != null) {
                store(() -> {
                    deadlines.undone(one);
                    return DeadlineText.text(
                            "said.undone",
                            one.name(),
                            OfficialDate.brief(one.due().day()));
                });
            }
        }

        @Override
        public void toggle() {
            Deadline one = model.currentProperty().get();
            if (one != null && one.mark() != null) {
                undone();
            } else if (one != null) {
                mark(one, model.today(), "");
            }
        }

        @Override
        public void open() {
            Deadline one = model.currentProperty().get();
            if (one != null) {
                navigator.open(
                        one.what().roundId() == 0
                                ? new Place.Movements(one.what().movementId())
                                : new Place.RoundPlace(one.what().roundId(), 0));
            }
        }

        @Override
        public void office(boolean working) {
            LocalDate day = model.dayProperty().get();
            String name = model.dayName.get();
            store(() -> DeadlineText.text(
                    "said.day",
                    OfficialDate.brief(day),
                    deadlines.calendar().set(day, working, name).display()));
        }

        @Override
        public void asNation() {
            LocalDate day = model.dayProperty().get();
            store(() -> {
                deadlines.calendar().clear(day);
                return DeadlineText.text("said.plain", OfficialDate.brief(day));
            });
        }

        @Override
        public void export() {
            FileAsker.Kind kind = new FileAsker.Kind(DeadlineText.text("fileKind"), List.of("ics"));
            Optional<Path> file = files.saveTo(DeadlineText.text("export"), "han-thi-dua.ics", kind);
            LocalDate from = model.month().atDay(1);
            file.ifPresent(chosen -> tasks.store(
                    DeadlineText.text("saving"),
                    () -> {
                        List<Deadline> all = deadlines.between(
                                from, from.plusMonths(MONTHS_EXPORTED).minusDays(1));
                        export.write(chosen, all);
                        return DeadlineText.text(
                                "said.export",
                                all.size(),
                                Objects.requireNonNull(chosen.getFileName()).toString());
                    },
                    status::say));
        }
    }
}
