package vn.sovang.ui.ready;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// Sẵn sàng gửi?: reads what a round's dossiers hold, marks what is there, and follows them up and back.
public final class ReadyController implements Screen {
    private final RoundStore rounds;
    private final ReadyJobs jobs;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final Clock clock;
    private final ReadyModel model = new ReadyModel();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadyView view;
    private long roundId;
    private boolean diaryShown;

    /// A screen over the stores and jobs.
    public ReadyController(
            Stores stores, ReadyJobs jobs, Tasks tasks, Navigator navigator, Status status, Clock clock) {
        this.rounds = stores.rounds();
        this.jobs = jobs;
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.clock = clock;
        view = new ReadyView(model, new Actions());
    }

    /// Chooses the round to show on the next [#activate()]; 0 for the newest.
    public ReadyController of(long chosen) {
        roundId = chosen;
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(ReadyText.text("reading"), this::read, found -> {
            found.ifPresentOrElse(this::show, () -> model.contentProperty().set(null));
            view.focusTable();
        });
        if (diaryShown) {
            readDiary();
        }
    }

    @Override
    public void deactivate() {
        // Nothing is held between visits.
    }

    @Override
    public String title() {
        return ReadyText.text("title");
    }

    @Override
    public String subtitle() {
        return heading.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(heading);
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                new KeyCodeCombination(KeyCode.F2), view::focusDetail,
                new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
                        () -> model.onlyOpenProperty()
                                .set(!model.onlyOpenProperty().get()),
                new KeyCodeCombination(KeyCode.ESCAPE), view::focusTable);
    }

    private Optional<ReadyModel.Content> read() throws Refusal {
        Optional<Round> found = rounds.findOrNewest(roundId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long id = found.get().id();
        return Optional.of(
                new ReadyModel.Content(jobs.ready().report(id), jobs.route().progress(id)));
    }

    private void show(ReadyModel.Content content) {
        roundId = content.report().roundId();
        heading.set(content.report().round());
        model.contentProperty().set(content);
    }

    private void readDiary() {
        tasks.read(ReadyText.text("reading"), () -> jobs.diary().entries(), view.diary()::show);
    }

    /// Something the clerk changed; what the papers would say is not changed by it.
    @FunctionalInterface
    private interface Change {
        void run() throws Refusal;
    }

    private void change(String said, Change change) {
        ReadyModel.Content before = model.contentProperty().get();
        if (before == null) {
            return;
        }
        ReadyReport report = before.report();
        tasks.store(
                ReadyText.text("saving"),
                () -> {
                    change.run();
                    return new ReadyModel.Content(
                            jobs.ready().again(report), jobs.route().progress(report.roundId()));
                },
                content -> {
                    show(content);
                    status.saved();
                    status.sayUndoable(said);
                });
    }

    private final class Actions implements ReadyActions {
        @Override
        public LocalDate today() {
            return LocalDate.now(clock);
        }

        @Override
        public void toggle(List<ReadyLine> lines) {
            boolean there = lines.stream().allMatch(line -> line.onHand() > 0);
            change(ReadyText.text(there ? "said.cleared" : "said.marked", lines.size()), () -> {
                if (there) {
                    jobs.mark().clear(roundId, lines);
                } else {
                    jobs.mark().inPlace(roundId, lines);
                }
            });
        }

        @Override
        public void take(ReceivedItem item, ReadyLine line) {
            change(ReadyText.text("said.taken", line.item()), () -> jobs.mark().take(item, line));
        }

        @Override
        public void because(List<ReadyLine> lines, String reason) {
            change(ReadyText.text("said.reason"), () -> jobs.mark().because(roundId, lines, reason));
        }

        @Override
        public void ask(AskedOpinion opinion) {
            change(ReadyText.text("said.opinion"), () -> jobs.mark().ask(opinion));
        }

        @Override
        public void publish(PublicNotice notice) {
            change(ReadyText.text("said.notice"), () -> jobs.mark().publish(notice));
        }

        @Override
        public void simplify(String ground) {
            change(ReadyText.text(ground.isEmpty() ? "said.full" : "said.simplified"), () -> jobs.mark()
                    .simplify(roundId, ground));
        }

        @Override
        public void happened(RouteEvent event) {
            change(ReadyText.text("said.happened", event.kind().label()), () -> jobs.route()
                    .record(event));
        }

        @Override
        public void refuse(long nominationId, LocalDate day, List<GivenCause> causes) {
            change(ReadyText.text("said.refused"), () -> jobs.route()
                    .refuse(nominationId, NominationStatus.REJECTED, day, causes));
        }

        @Override
        public void mend(ReadyRow row) {
            Place place = row.place();
            ReadyLine line = row.line();
            if (place != null) {
                navigator.open(place);
            } else if (line != null) {
                toggle(List.of(line));
            }
        }

        @Override
        public void complete() {
            change(ReadyText.text("said.completed"), () -> jobs.complete().complete(roundId));
        }

        @Override
        public void diary(boolean shown) {
            diaryShown = shown;
            view.showDiary(shown);
            if (shown) {
                readDiary();
            }
        }
    }
}
