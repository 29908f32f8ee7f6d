package vn.sovang.ui.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.Office;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regime;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.round.NewRound;
import vn.sovang.usecase.round.StartRound;

/// Lập đợt xét: makes a movement and its round, then goes there. What was filled in stays while the clerk looks
/// something up elsewhere.
public final class NewRoundController implements Screen {
    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final OfficeStore offices;
    private final BodyStore bodies;
    private final MovementStore movements;
    private final RoundStore rounds;
    private final Regimes regimes;
    private final StartRound starting;
    private final Clock clock;
    private final NewRoundModel model;
    private final NewRoundView view;
    private boolean begun;
    private boolean saving;

    private record Read(Optional<Office> office, List<Body> bodies, List<MovementChoice> movements) {}

    /// @param clock says what day it is
    public NewRoundController(
            Tasks tasks,
            Navigator navigator,
            Status status,
            Stores stores,
            AwardCatalogue catalogue,
            Regimes regimes,
            StartRound starting,
            Clock clock) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.offices = stores.offices();
        this.bodies = stores.bodies();
        this.movements = stores.movements();
        this.rounds = stores.rounds();
        this.regimes = regimes;
        this.starting = starting;
        this.clock = clock;
        model = new NewRoundModel(catalogue.all(), regimes);
        view = new NewRoundView(model, this::create, this::drop);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        saving = false;
        tasks.read(RoundText.text("start.reading"), () -> new Read(offices.find(), working(), known()), this::show);
    }

    @Override
    public void deactivate() {
        // What is filled in stays in the model until the round is made or dropped.
    }

    @Override
    public String title() {
        return RoundText.text("start.title");
    }

    @Override
    public String subtitle() {
        return RoundText.text("start.subtitle");
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), this::create);
    }

    /// Bodies that have ended their work review no new round.
    private List<Body> working() {
        LocalDate today = LocalDate.now(clock);
        return bodies.all().stream().filter(body -> body.worksOn(today)).toList();
    }

    private List<MovementChoice> known() {
        return movements.all().stream()
                .map(movement -> new MovementChoice(
                        movement, rounds.ofMovement(movement.id()).size()))
                .toList();
    }

    private void show(Read read) {
        model.offerMovements(read.movements());
        read.office().ifPresent(office -> {
            model.offer(BodyChoice.of(office, read.bodies()));
            if (!begun) {
                begun = true;
                model.begin(LocalDate.now(clock), office.name());
                view.reset();
                view.requestFocus();
            }
        });
    }

    private void create() {
        if (saving || !view.takeDates()) {
            return;
        }
        model.complete().ifPresent(this::start);
    }

    private void start(NewRound entered) {
        saving = true; // A second press before the first is stored would make a second round.
        tasks.store(RoundText.text("start.saving"), () -> starting.start(entered), this::made, refusal -> {
            saving = false;
            model.errorProperty(NewRound.Part.TITLE).set(refusal.sentence());
        });
    }

    private void made(Round round) {
        saving = false;
        begun = false;
        status.saved();
        regimes.byCode(round.regimeCode()).map(Regime::name).ifPresent(status.regimeProperty()::set);
        navigator.open(new Place.RoundPlace(round.id(), 0));
    }

    private void drop() {
        begun = false;
        navigator.open(new Place.RoundPlace(0, 0));
    }
}
