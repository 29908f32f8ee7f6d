package vn.sovang.ui.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.Numbers;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.decision.AwardOutcome;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.MoneyCorrection;

/// Quyết định của đợt: records what was decided on a round, pays it.
public final class RoundDecisionsController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final RoundStore rounds;
    private final DecisionJobs jobs;
    private final Clock clock;
    private final RoundDecisionsModel model;
    private final RoundDecisionsView view;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private long roundId;
    private int asked;
    private int previewed;

    private record Read(Round round, List<AwardOutcome> desks) {}

    /// Works on rounds of one store.
    public RoundDecisionsController(
            Tasks tasks,
            Navigator navigator,
            Status status,
            Stores stores,
            AwardCatalogue catalogue,
            DecisionJobs jobs,
            Clock clock) {
        this.tasks = tasks;
        this.status = status;
        this.rounds = stores.rounds();
        this.jobs = jobs;
        this.clock = clock;
        model = new RoundDecisionsModel(
                typed -> tasks.store(
                        DecisionText.text("round.saving"),
                        () -> {
                            jobs.recording().keep(typed);
                            return typed;
                        },
                        kept -> status.saved()),
                this::load,
                this::preview);
        view = new RoundDecisionsView(model, catalogue::all, new DecisionActions() {
            @Override
            public void record(List<DecisionRow> chosen) {
                RoundDecisionsController.this.record(chosen);
            }

            @Override
            public void correct() {
                long round = roundId;
                done(() -> jobs.money().correct(round), RoundDecisionsController::corrected);
            }

            @Override
            public void preview() {
                RoundDecisionsController.this.preview();
            }

            @Override
            public void pay() {
                RoundDecisionsController.this.pay();
            }

            @Override
            public void openDecision() {
                decision().ifPresent(one -> navigator.open(new Place.Decisions(one.id())));
            }

            @Override
            public void openRevocation() {
                decision().ifPresent(one -> navigator.open(new Place.Revocation(one.id())));
            }
        });
    }

    /// Chooses the round to show on the next [#activate()]; 0 for the newest.
    public RoundDecisionsController of(long round) {
        roundId = round;
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        load();
    }

    @Override
    public void deactivate() {
        // What stands in a field is kept when the field loses the focus, which it does as the screen goes.
    }

    @Override
    public String title() {
        return DecisionText.text("round.title");
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
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(new KeyCodeCombination(KeyCode.F2), view::focusNumber);
        keys.put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), () -> record(view.chosen()));
        return keys;
    }

    private void load() {
        int turn = ++asked;
        GrantOrder typed = model.asked();
        tasks.read(DecisionText.text("round.reading"), () -> read(typed), found -> {
            if (turn == asked) {
                show(found);
            }
        });
    }

    private Optional<Read> read(@Nullable GrantOrder typed) throws Refusal {
        Optional<Round> round = rounds.findOrNewest(roundId);
        if (round.isEmpty()) {
            return Optional.empty();
        }
        long id = round.get().id();
        boolean same = typed != null && typed.roundId() == id;
        return Optional.of(new Read(round.get(), jobs.reading().desks(id, same ? typed : null)));
    }

    /// Says what recording what is typed would give: the same reckoning that recording stores.
    private void preview() {
        int turn = ++previewed;
        List<Long> chosen = view.chosen().stream().map(DecisionRow::id).toList();
        AwardOutcome desk = model.deskProperty().get();
        Optional<GrantOrder> order = desk == null
                        || desk.open() == 0
                        || model.outcome.get() == ChosenOutcome.NOTHING
                        || model.ids(chosen).isEmpty()
                ? Optional.empty()
                : model.order(chosen);
        if (order.isEmpty()) {
            model.preview.set("");
            return;
        }
        tasks.store(
                DecisionText.text("round.reading"),
                () -> jobs.recording().preview(order.get()).sentence(),
                said -> showPreview(turn, said),
                refused -> showPreview(turn, refused.sentence()));
    }

    private void showPreview(int turn, String said) {
        if (turn == previewed) {
            model.preview.set(said);
        }
    }

    private void show(Optional<Read> read) {
        if (read.isEmpty()) {
            heading.set("");
            view.showNoRound();
            return;
        }
        Round round = read.get().round();
        roundId = round.id();
        heading.set(round.name() + " · " + round.status().label());
        model.show(round.id(), read.get().desks());
        preview();
    }

    private Optional<Decision> decision() {
        return Optional.ofNullable(model.deskProperty().get()).map(AwardOutcome::decision);
    }

    private void record(List<DecisionRow> rows) {
        AwardOutcome desk = model.deskProperty().get();
        if (desk == null || desk.open() == 0) {
            return;
        }
        List<Long> ids = model.ids(rows.stream().map(DecisionRow::id).toList());
        if (ids.isEmpty()) {
            status.say(DecisionText.text("record.noneChosen"));
            return;
        }
        if (model.outcome.get() == ChosenOutcome.NOTHING) {
            String reason = model.reason.get();
            done(() -> jobs.recording().recordNothing(roundId, ids, reason), recorded -> recorded.sentence());
            return;
        }
        Optional<GrantOrder> order = model.order(ids);
        if (order.isEmpty()) {
            status.say(DecisionText.text(model.date.get() == null ? "record.noDay" : "record.noOther"));
            return;
        }
        done(() -> jobs.recording().record(order.get()), recorded -> recorded.sentence());
    }

    private void pay() {
        AwardOutcome desk = model.deskProperty().get();
        Decision decision = desk == null ? null : desk.decision();
        if (desk == null || decision == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (desk.due() < 0) {
            done(
                    () -> jobs.fund().takeBackExcess(decision.id(), today, ""),
                    taken -> DecisionText.text("pay.backDone", Numbers.grouped(taken.amount())));
        } else {
            done(
                    () -> jobs.fund().pay(decision.id(), today, ""),
                    paid -> DecisionText.text("pay.done", Numbers.grouped(paid.amount())));
        }
    }

    private static String corrected(List<MoneyCorrection> corrections) {
        return corrections.isEmpty()
                ? DecisionText.text("differing.none")
                : corrections.stream().map(MoneyCorrection::sentence).collect(Collectors.joining(" "));
    }

    private <T> void done(java.util.concurrent.Callable<T> work, java.util.function.Function<T, String> sentence) {
        tasks.store(DecisionText.text("round.saving"), work, result -> {
            status.saved();
            status.sayUndoable(sentence.apply(result));
            load();
        });
    }
}
